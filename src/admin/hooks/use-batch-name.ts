import { useDate } from "@medusajs/dashboard/hooks"
import { useTranslation } from "react-i18next"

import type { PayoutBatch } from "../lib/payouts-types"

/** How a batch is called: by its note, or by when it was made. */
export const useBatchName = () => {
  const { t } = useTranslation("partner-center")
  const { getFullDate } = useDate()
  return ({ note, created_at }: Pick<PayoutBatch, "note" | "created_at">) =>
    note ??
    t("payouts.batch.unnamed", {
      date: getFullDate({ date: created_at, includeTime: true }),
    })
}

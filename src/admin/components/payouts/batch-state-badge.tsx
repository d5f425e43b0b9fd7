import { StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { countOf, openingOf } from "../../lib/payout-outcomes"
import type { PayoutBatch } from "../../lib/payouts-types"

/** Whether a batch is still being set aside, waits to be paid, or is done. */
export const BatchStateBadge = ({ batch }: { batch: PayoutBatch }) => {
  const { t } = useTranslation("partner-center")
  if (batch.opened_at === null) {
    return (
      <StatusBadge color="orange">
        {t("payouts.batch.states.opening", { ...openingOf(batch) })}
      </StatusBadge>
    )
  }
  return countOf(batch, "in_transit").payouts > 0 ? (
    <StatusBadge color="blue">{t("payouts.batch.states.open")}</StatusBadge>
  ) : (
    <StatusBadge color="green">{t("payouts.batch.states.done")}</StatusBadge>
  )
}

import { useDate } from "@medusajs/dashboard/hooks"
import { useTranslation } from "react-i18next"

import type { Program } from "../lib/program-types"

/** When a program's orders count, in a few words. */
export const usePeriodText = () => {
  const { t } = useTranslation("partner-center")
  const { getFullDate } = useDate()
  return ({ starts_at, ends_at }: Pick<Program, "starts_at" | "ends_at">) => {
    const from = starts_at && getFullDate({ date: starts_at })
    const to = ends_at && getFullDate({ date: ends_at })
    if (from && to) {
      return `${from} – ${to}`
    }
    if (from) {
      return t("programs.period.from", { date: from })
    }
    return to
      ? t("programs.period.until", { date: to })
      : t("programs.period.always")
  }
}

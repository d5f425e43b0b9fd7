import { useDate } from "@medusajs/dashboard/hooks"
import { useTranslation } from "react-i18next"

import type { DayRange } from "../lib/day-ranges"
import { fromDay } from "../lib/days"

/** Says which days a range covers: `last month` alone does not. */
export const useRangeInWords = () => {
  const { t } = useTranslation("partner-center")
  const { getFullDate } = useDate()
  const inWords = (day: string | undefined) => {
    const date = fromDay(day)
    return date && getFullDate({ date })
  }
  return (range: DayRange): string => {
    const from = inWords(range.from)
    const to = inWords(range.to)
    const end = to ? "until" : "always"
    const kind = from ? (to ? "between" : "since") : end
    return t(`ledgers.range.words.${kind}`, { from, to })
  }
}

import { useDate } from "@medusajs/dashboard/hooks"
import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { DayRange } from "../../lib/day-ranges"
import { fromDay } from "../../lib/days"

/** Which days a report covers: `last month` alone does not say. */
export const RangeInWords = ({ range }: { range: DayRange }) => {
  const { t } = useTranslation("partner-center")
  const { getFullDate } = useDate()
  const inWords = (day: string | undefined) => {
    const date = fromDay(day)
    return date && getFullDate({ date })
  }
  const from = inWords(range.from)
  const to = inWords(range.to)
  const kind = from ? (to ? "between" : "since") : to ? "until" : "always"
  return (
    <Text size="small" className="text-ui-fg-subtle">
      {t(`ledgers.range.words.${kind}`, { from, to })}
    </Text>
  )
}

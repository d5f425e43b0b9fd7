import { useMemo } from "react"
import { useTranslation } from "react-i18next"

import { fromDay } from "../lib/days"
import { toLocaleTag } from "../lib/format-money"

/** Formats counts, rates, days and short amounts in the dashboard's language. */
export const useFigures = () => {
  const { i18n } = useTranslation()
  const locale = toLocaleTag(i18n.language)

  return useMemo(() => {
    const percent = new Intl.NumberFormat(locale, {
      style: "percent",
      maximumFractionDigits: 1,
    })
    const signedPercent = new Intl.NumberFormat(locale, {
      style: "percent",
      maximumFractionDigits: 0,
      signDisplay: "exceptZero",
    })
    const number = new Intl.NumberFormat(locale)
    const day = new Intl.DateTimeFormat(locale, {
      day: "numeric",
      month: "short",
    })
    const date = new Intl.DateTimeFormat(locale, { dateStyle: "medium" })
    return {
      formatCount: (count: number) => number.format(count),
      formatRate: (rate: number) => percent.format(rate),
      formatChange: (change: number) => signedPercent.format(change),
      /** A day, or the first and last of several; the year goes without saying. */
      formatDays: (from: string, to: string = from) =>
        formatRange(day, from, to),
      /** The same, with the year. */
      formatDates: (from: string, to: string) => formatRange(date, from, to),
      formatShortMoney: (amount: number, currencyCode: string) =>
        new Intl.NumberFormat(locale, {
          style: "currency",
          currency: currencyCode.toUpperCase(),
          notation: "compact",
          maximumFractionDigits: 1,
          minimumFractionDigits: 0,
        }).format(amount),
    }
  }, [locale])
}

const formatRange = (
  format: Intl.DateTimeFormat,
  from: string,
  to: string,
): string => {
  const first = fromDay(from)
  const last = fromDay(to)
  return first && last ? format.formatRange(first, last) : from
}

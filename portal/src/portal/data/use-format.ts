import { useMemo } from "react"
import { usePortal } from "../portal-context.tsx"

/** How money, numbers and dates are written in the portal's language. */
export const useFormat = () => {
  const { locale } = usePortal()
  return useMemo(() => {
    const number = new Intl.NumberFormat(locale)
    const percent = new Intl.NumberFormat(locale, {
      style: "percent",
      maximumFractionDigits: 4,
    })
    const date = new Intl.DateTimeFormat(locale, { dateStyle: "medium" })
    const day = new Intl.DateTimeFormat(locale, {
      dateStyle: "medium",
      timeZone: "UTC",
    })
    const time = new Intl.DateTimeFormat(locale, { timeStyle: "short" })
    return {
      /** An amount in major units. */
      money: (amount: number, currencyCode: string) =>
        new Intl.NumberFormat(locale, {
          style: "currency",
          currency: currencyCode.toUpperCase(),
        }).format(amount),
      /** What was added or taken, in major units: with its sign. */
      signed: (amount: number, currencyCode: string) =>
        new Intl.NumberFormat(locale, {
          style: "currency",
          currency: currencyCode.toUpperCase(),
          signDisplay: "exceptZero",
        }).format(amount),
      number: (value: number) => number.format(value),
      /** 0 to 100. */
      percent: (value: number) => percent.format(value / 100),
      /** A moment, as the day on which it was where the reader is. */
      date: (moment: string) => date.format(new Date(moment)),
      /** A calendar day such as `2026-06-30`. */
      day: (name: string) => day.format(new Date(`${name}T00:00:00Z`)),
      time: (moment: string) => time.format(new Date(moment)),
    }
  }, [locale])
}

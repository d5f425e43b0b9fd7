import { useMemo } from "react"
import { usePortal } from "../portal-context.tsx"

const KILOBYTE = 1000
const MEGABYTE = KILOBYTE * KILOBYTE

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
    const dayOfYear = new Intl.DateTimeFormat(locale, {
      month: "short",
      day: "numeric",
      timeZone: "UTC",
    })
    const monthOfYear = new Intl.DateTimeFormat(locale, {
      month: "short",
      year: "numeric",
      timeZone: "UTC",
    })
    const month = new Intl.DateTimeFormat(locale, {
      month: "long",
      year: "numeric",
      timeZone: "UTC",
    })
    const full = new Intl.DateTimeFormat(locale, {
      dateStyle: "medium",
      timeStyle: "short",
    })
    const time = new Intl.DateTimeFormat(locale, { timeStyle: "short" })
    const change = new Intl.NumberFormat(locale, {
      style: "percent",
      maximumFractionDigits: 0,
      signDisplay: "exceptZero",
    })
    return {
      /** An amount in major units. */
      money: (amount: number, currencyCode: string) =>
        new Intl.NumberFormat(locale, {
          style: "currency",
          currency: currencyCode.toUpperCase(),
        }).format(amount),
      /** The smallest amount of a currency, in major units: `0.01`. */
      smallest: (currencyCode: string) => {
        const { maximumFractionDigits = 0 } = new Intl.NumberFormat(locale, {
          style: "currency",
          currency: currencyCode.toUpperCase(),
        }).resolvedOptions()
        return (1 / 10 ** maximumFractionDigits).toFixed(maximumFractionDigits)
      },
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
      /** By how much something has changed, 1 being as much again: with its sign. */
      change: (part: number) => change.format(part),
      /** Bytes, in the unit in which the number is short. */
      fileSize: (bytes: number) => {
        const [unit, size] =
          bytes < MEGABYTE
            ? (["kilobyte", KILOBYTE] as const)
            : (["megabyte", MEGABYTE] as const)
        return new Intl.NumberFormat(locale, {
          style: "unit",
          unit,
          maximumFractionDigits: unit === "megabyte" ? 1 : 0,
        }).format(Math.max(bytes / size, 1))
      },
      /** A moment, as the day on which it was where the reader is. */
      date: (moment: string) => date.format(new Date(moment)),
      /** A calendar day such as `2026-06-30`. */
      day: (name: string) => day.format(new Date(`${name}T00:00:00Z`)),
      /** A calendar day without its year, where there is little room. */
      dayOfYear: (name: string) =>
        dayOfYear.format(new Date(`${name}T00:00:00Z`)),
      /** The month of a calendar day, where there is little room. */
      monthOfYear: (name: string) =>
        monthOfYear.format(new Date(`${name}T00:00:00Z`)),
      /** The month of a calendar day. */
      month: (name: string) => month.format(new Date(`${name}T00:00:00Z`)),
      /** The day of a moment in UTC, by which the store counts. */
      utcDay: (moment: string) => day.format(new Date(moment)),
      /** From one day to another, in as few words as the language needs. */
      days: (from: string, to: string) =>
        date.formatRange(new Date(from), new Date(to)),
      moment: (moment: string) => full.format(new Date(moment)),
      time: (moment: string) => time.format(new Date(moment)),
    }
  }, [locale])
}

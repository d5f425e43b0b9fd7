import { UTCDate } from "@date-fns/utc"
import { addDays } from "date-fns/addDays"
import { startOfDay } from "date-fns/startOfDay"

import type { OrderRange } from "./attributed-orders"

/** What of a range are whole days in UTC, and what is not. */
interface WholeDays {
  /** The first whole day; null: from the beginning. */
  first: Date | null
  /** The day after the last one, `first` where there is none; null: to the end. */
  end: Date | null
  /** Days of which a part is in the range, `2026-06-30`, two at the most. */
  cut_days: string[]
}

/** Divides a range into the days that are in it as a whole and those that it cuts. */
export function wholeDays({ from, until }: OrderRange): WholeDays {
  const firstDay = from && startOfDay(new UTCDate(from))
  const end = until && startOfDay(new UTCDate(until))
  const first =
    from && firstDay && firstDay < from ? addDays(firstDay, 1) : firstDay
  const cut = [
    from && firstDay && firstDay < from ? firstDay : null,
    until && end && end < until ? end : null,
  ].filter((day) => day !== null)
  const isWithinDay = first && end && end < first
  return {
    first,
    end: isWithinDay ? first : end,
    cut_days: [...new Set(cut.map(toDay))],
  }
}

/** Whether a quarter of an hour of a day has something of the range `:from` to `:until`. */
export function quarterInRange(day: string, quarter: string): string {
  const begins = quarterBegins(day, quarter)
  return `(:from::timestamptz IS NULL OR ${begins} > :from::timestamptz - interval '15 minutes')
      AND (:until::timestamptz IS NULL OR ${begins} < :until::timestamptz)`
}

/** When a quarter of an hour of a day begins. */
export function quarterBegins(day: string, quarter: string): string {
  return `(${day}::timestamp AT TIME ZONE 'UTC' + ${quarter} * interval '15 minutes')`
}

/** The day in UTC that a moment is in, `2026-06-30`. */
export function toDay(date: Date): string {
  return date.toISOString().slice(0, 10)
}

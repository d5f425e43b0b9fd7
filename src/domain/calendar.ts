import { UTCDate } from "@date-fns/utc"
import { addMonths } from "date-fns/addMonths"
import { startOfMonth } from "date-fns/startOfMonth"
import { startOfQuarter } from "date-fns/startOfQuarter"

import type { TierPeriod } from "./terms"

/**
 * When the calendar period of a moment began, in UTC; null for `ever`.
 * @param at ISO 8601
 */
export function periodStart(at: string, period: TierPeriod): string | null {
  const date = new UTCDate(at)
  switch (period) {
    case "month":
      return startOfMonth(date).toISOString()
    case "quarter":
      return startOfQuarter(date).toISOString()
    case "ever":
      return null
  }
}

/** When the calendar month of a moment ends, in UTC: the first moment of the next one. */
export function monthEnd(at: string): string {
  return addMonths(startOfMonth(new UTCDate(at)), 1).toISOString()
}

/** The same day and time some months later; the last of a month that is too short. */
export function monthsAfter(at: string, months: number): string {
  return addMonths(new UTCDate(at), months).toISOString()
}

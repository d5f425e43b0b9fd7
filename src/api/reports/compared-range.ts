import { MedusaError } from "@medusajs/framework/utils"
import { millisecondsInDay } from "date-fns/constants"

import { quarterEnd } from "../../domain/quarters"
import type { ComparedRange } from "../../modules/ledger/overview"
import { toRange } from "../contract/date-range"

const DEFAULT_DAYS = 30
/** Two years, one of them a leap year. */
const MOST_DAYS = 731

/**
 * The range that is asked for, and the one of equal length before it.
 * @throws MedusaError (invalid data) for a range that ends before it begins, or that is
 * too long to be shown by day
 */
export function toComparedRange(
  query: { from?: string; to?: string },
  now: Date = new Date(),
): ComparedRange {
  const range = toRange(query)
  // Sums up to whole quarters of an hour are the cheapest.
  const until = range.until ?? quarterEnd(now)
  const from =
    range.from ?? new Date(until.getTime() - DEFAULT_DAYS * millisecondsInDay)
  const length = until.getTime() - from.getTime()
  if (length <= 0) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "to: must not be before from",
    )
  }
  if (length > MOST_DAYS * millisecondsInDay) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `from: must be at most ${MOST_DAYS} days before to`,
    )
  }
  return { previous: new Date(from.getTime() - length), from, until }
}

/** The calendar days of a range in a time zone: `2026-06-30`, the first first. */
export function daysOf(
  { from, until }: Pick<ComparedRange, "from" | "until">,
  timeZone: string,
): string[] {
  // The Swedish way to write a date is ISO 8601.
  const calendar = new Intl.DateTimeFormat("sv-SE", { timeZone })
  const last = calendar.format(new Date(until.getTime() - 1))
  const days: string[] = []
  let day = calendar.format(from)
  while (day <= last) {
    days.push(day)
    day = new Date(Date.parse(day) + millisecondsInDay)
      .toISOString()
      .slice(0, 10)
  }
  return days
}

import { UTCDate } from "@date-fns/utc"
import { addDays } from "date-fns/addDays"
import { addMonths } from "date-fns/addMonths"
import { startOfDay } from "date-fns/startOfDay"
import { startOfMonth } from "date-fns/startOfMonth"

/** From inclusive, until exclusive; null: without end. */
interface Range {
  from: Date | null
  until: Date | null
}

/** What of a range are whole days, or months, in UTC, and what is not. */
export interface WholeParts {
  /** The first whole one; null: from the beginning. */
  first: Date | null
  /** The one after the last, `first` where there is none; null: to the end. */
  end: Date | null
  /** The first days of those of which a part is in the range, `2026-06-30`, two at the most. */
  cut: string[]
}

/** Divides a range into the days that are in it as a whole and those that it cuts. */
export function wholeDays(range: Range): WholeParts {
  return divide(range, startOfDay, addDays)
}

/** The same by months. */
export function wholeMonths(range: Range): WholeParts {
  return divide(range, startOfMonth, addMonths)
}

function divide(
  { from, until }: Range,
  startOf: (date: Date) => Date,
  add: (date: Date, amount: number) => Date,
): WholeParts {
  const begin = from && startOf(new UTCDate(from))
  const end = until && startOf(new UTCDate(until))
  const first = from && begin && begin < from ? add(begin, 1) : begin
  const cut = [
    from && begin && begin < from ? begin : null,
    until && end && end < until ? end : null,
  ].filter((part) => part !== null)
  const isWithinOne = first && end && end < first
  return {
    first,
    end: isWithinOne ? first : end,
    cut: [...new Set(cut.map(toDay))],
  }
}

/** The day in UTC that a moment is in, `2026-06-30`. */
export function toDay(date: Date): string {
  return date.toISOString().slice(0, 10)
}

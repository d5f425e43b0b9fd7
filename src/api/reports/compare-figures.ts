import { type Decimal, sum, toDecimal } from "../../domain/money"
import type { DayOfBooks } from "../../modules/ledger/overview"
import type { DayOfActivity } from "../../modules/referral/activity"
import { toAmount } from "../contract/amount"

/** What the modules say about a range and the one before it. */
export interface Figures {
  /** Every day of the range. */
  days: readonly string[]
  books: readonly DayOfBooks[]
  activity: readonly DayOfActivity[]
}

/** Sums of both ranges beside each other, and a row for every day of the range. */
export function compareFigures({ days, books, activity }: Figures) {
  return {
    earned: compareAmounts(books.filter(({ kind }) => kind === "earned")),
    paid: compareAmounts(books.filter(({ kind }) => kind === "paid")),
    clicks: compareCounts(activity.filter(({ kind }) => kind === "clicks")),
    leads: compareCounts(activity.filter(({ kind }) => kind === "leads")),
    orders: compareCounts(activity.filter(({ kind }) => kind === "orders")),
    days: toSeries(days, books, activity),
  }
}

function toSeries(
  days: readonly string[],
  books: readonly DayOfBooks[],
  activity: readonly DayOfActivity[],
) {
  const earned = new Map(
    books
      .filter(({ kind, in_range }) => kind === "earned" && in_range)
      .map(({ day, amount }) => [day, toAmount(amount)]),
  )
  const countsOf = (wanted: DayOfActivity["kind"]) =>
    new Map(
      activity
        .filter(({ kind, in_range }) => kind === wanted && in_range)
        .map(({ day, count }) => [day, count]),
    )
  const clicks = countsOf("clicks")
  const orders = countsOf("orders")
  return days.map((day) => ({
    day,
    earned: earned.get(day) ?? 0,
    clicks: clicks.get(day) ?? 0,
    orders: orders.get(day) ?? 0,
  }))
}

function compareAmounts(days: readonly DayOfBooks[]) {
  const total = (inRange: boolean): Decimal =>
    sum(
      days
        .filter(({ in_range }) => in_range === inRange)
        .map(({ amount }) => toDecimal(amount)),
    )
  return {
    current: toAmount(total(true).toFixed()),
    previous: toAmount(total(false).toFixed()),
  }
}

function compareCounts(days: readonly DayOfActivity[]) {
  const total = (inRange: boolean): number =>
    days
      .filter(({ in_range }) => in_range === inRange)
      .reduce((count, day) => count + day.count, 0)
  return { current: total(true), previous: total(false) }
}

import { type Decimal, sum, toDecimal } from "../../../../domain/money"
import type {
  CurrencyStanding,
  DayOfBooks,
} from "../../../../modules/ledger/overview"
import type { DayOfActivity } from "../../../../modules/referral/activity"
import { toAmount } from "../../../contract/amount"

/** What the modules say about both ranges. */
export interface OverviewFigures {
  currency_code: string
  days: readonly string[]
  standings: readonly CurrencyStanding[]
  books: readonly DayOfBooks[]
  activity: readonly DayOfActivity[]
}

/** The figures of the overview: sums, comparisons, and a row for every day. */
export function assembleOverview({
  currency_code,
  days,
  standings,
  books,
  activity,
}: OverviewFigures) {
  const standing = standings.find(
    (each) => each.currency_code === currency_code,
  )
  return {
    currency_code,
    currencies: standings.map((each) => each.currency_code),
    earned: compareAmounts(books.filter(({ kind }) => kind === "earned")),
    paid: compareAmounts(books.filter(({ kind }) => kind === "paid")),
    clicks: compareCounts(activity.filter(({ kind }) => kind === "clicks")),
    leads: compareCounts(activity.filter(({ kind }) => kind === "leads")),
    orders: compareCounts(activity.filter(({ kind }) => kind === "orders")),
    balances: {
      pending: toAmount(standing?.pending ?? "0"),
      payable: toAmount(standing?.payable ?? "0"),
      in_transit: toAmount(standing?.in_transit ?? "0"),
    },
    days: toSeries(days, books, activity),
    payouts_due: standings
      .filter(({ partners_due }) => partners_due > 0)
      .map(({ currency_code, partners_due, amount_due }) => ({
        currency_code,
        partners: partners_due,
        amount: toAmount(amount_due),
      })),
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

import type { DayRange } from "./day-ranges"
import { toDay } from "./days"
import type {
  Payout,
  PayoutBatch,
  PayoutCount,
  PayoutOutcome,
  PayoutStatus,
  SettleInput,
} from "./payouts-types"

/** In the order in which they are offered. */
export const OUTCOMES = [
  "paid",
  "failed",
  "canceled",
  "reversed",
] as const satisfies readonly PayoutOutcome[]

/** From where an outcome may be reached; the engine has the last word. */
const FROM: Record<PayoutOutcome, readonly PayoutStatus[]> = {
  paid: ["in_transit", "failed"],
  failed: ["in_transit"],
  canceled: ["in_transit"],
  reversed: ["paid"],
}

/** Whether something may still be said of a payout. */
export const isSelectable = ({ status }: Pick<Payout, "status">): boolean =>
  OUTCOMES.some((outcome) => FROM[outcome].includes(status))

/** The payouts to which an outcome can happen, out of those that were chosen. */
export const thoseThatMay = (
  outcome: PayoutOutcome,
  payouts: readonly Payout[],
): Payout[] => payouts.filter(({ status }) => FROM[outcome].includes(status))

/** The payouts that their provider has not been told of yet, out of those that were chosen. */
export const thoseThatWait = (payouts: readonly Payout[]): Payout[] =>
  payouts.filter(
    ({ status, sending }) => status === "in_transit" && sending === "queued",
  )

/** What stands in the form that settles payouts. */
export interface SettleValues {
  paid_at: Date | null
  reference: string
  reason: string
}

/**
 * What the API takes.
 * @param payoutIds null: all that are in transit
 */
export const toSettle = (
  outcome: PayoutOutcome,
  { paid_at, reference, reason }: SettleValues,
  payoutIds: string[] | null,
  now: Date,
): SettleInput => ({
  outcome,
  ...(payoutIds ? { payout_ids: payoutIds } : {}),
  ...(outcome === "paid"
    ? {
        ...(reference.trim() ? { reference: reference.trim() } : {}),
        // The day begins in the past; today's payment is made now.
        ...(paid_at && !isSameDay(paid_at, now)
          ? { paid_at: paid_at.toISOString() }
          : {}),
      }
    : { reason: reason.trim() }),
})

const isSameDay = (a: Date, b: Date): boolean =>
  a.toDateString() === b.toDateString()

const NONE = { payouts: 0, amount: 0 }

/** How many of a batch's payouts have a status, and what they come to. */
export const countOf = (
  { counts }: Pick<PayoutBatch, "counts">,
  status: PayoutStatus,
): Pick<PayoutCount, "payouts" | "amount"> =>
  counts.find((count) => count.status === status) ?? NONE

const NOT_PAID = ["failed", "canceled", "reversed"] as const

/** What was set aside and is payable again. */
export const notPaidOf = (
  batch: Pick<PayoutBatch, "counts">,
): Pick<PayoutCount, "payouts" | "amount"> =>
  NOT_PAID.map((status) => countOf(batch, status)).reduce(
    (sum, { payouts, amount }) => ({
      payouts: sum.payouts + payouts,
      amount: sum.amount + amount,
    }),
    NONE,
  )

/** How far the setting aside of a batch's money has come. */
export const openingOf = (
  batch: Pick<PayoutBatch, "counts">,
): { done: number; total: number } => {
  const total = batch.counts.reduce((sum, { payouts }) => sum + payouts, 0)
  return { done: total - countOf(batch, "planned").payouts, total }
}

/** The days that a batch covers, both inclusive: its end is the moment after them. */
export const daysOf = ({
  from,
  until,
}: Pick<PayoutBatch, "from" | "until">): DayRange => ({
  ...(from === null ? {} : { from: toDay(new Date(from)) }),
  ...(until === null ? {} : { to: toDay(new Date(Date.parse(until) - 1)) }),
})

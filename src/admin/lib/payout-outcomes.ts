import { mayBecome, PAYOUT_OUTCOMES } from "../../domain/payout/payout-status"
import { isProvidersToSay } from "../../domain/payout/providers-say"
import type { DayRange } from "./day-ranges"
import { toDay } from "./days"
import type {
  Payout,
  PayoutBatch,
  PayoutCount,
  PayoutOutcome,
  PayoutStatus,
  SettleAnswer,
  SettleInput,
} from "./payouts-types"

/** Whether something may still be said of a payout. */
export const isSelectable = ({ status }: Pick<Payout, "status">): boolean =>
  PAYOUT_OUTCOMES.some((outcome) => mayBecome(status, outcome))

/** The payouts to which an outcome can happen, out of those that were chosen. */
export const thoseThatMay = (
  outcome: PayoutOutcome,
  payouts: readonly Payout[],
): Payout[] => payouts.filter(({ status }) => mayBecome(status, outcome))

/** Some payouts: how many, and what they come to. */
export type Counted = Pick<PayoutCount, "payouts" | "amount">

/** Payouts about which something is said, and how far a person's word counts. */
export interface Settled {
  /** What is said counts for them. */
  said: Counted
  /** Only who has looked in the provider's account can say it of them. */
  withheld: Counted
}

/** How far a person's word counts for payouts that were chosen. */
export const settledOf = (
  outcome: PayoutOutcome,
  payouts: readonly Payout[],
): Settled => {
  const [withheld, said] = [true, false].map((isTheirs) =>
    countPayouts(
      payouts.filter((each) => isProvidersToSay(each, outcome) === isTheirs),
    ),
  )
  return { said, withheld }
}

const countPayouts = (payouts: readonly Payout[]): Counted => ({
  payouts: payouts.length,
  amount: payouts.reduce((sum, { amount }) => sum + amount, 0),
})

/** How far a person's word counts for all of a batch's payouts that are in transit. */
export const settledOfAll = (
  outcome: PayoutOutcome,
  batch: Pick<PayoutBatch, "counts" | "with_provider">,
): Settled => {
  const withheld = sumOf(
    batch.with_provider.filter(({ sending }) =>
      isProvidersToSay({ status: "in_transit", sending }, outcome),
    ),
  )
  const all = countOf(batch, "in_transit")
  return {
    said: {
      payouts: all.payouts - withheld.payouts,
      amount: all.amount - withheld.amount,
    },
    withheld,
  }
}

/** What an answer says of payouts that stayed as they were. */
export const unchangedOf = (
  outcome: PayoutOutcome,
  unchanged: SettleAnswer["unchanged"],
): { withheld: number; other: number } => {
  const withheld = unchanged.filter(({ status }) =>
    mayBecome(status, outcome),
  ).length
  return { withheld, other: unchanged.length - withheld }
}

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
  /** Somebody has looked in the provider's account. */
  checked: boolean
}

/**
 * What the API takes.
 * @param payoutIds null: all that are in transit
 */
export const toSettle = (
  outcome: PayoutOutcome,
  { paid_at, reference, reason, checked }: SettleValues,
  payoutIds: string[] | null,
  now: Date,
): SettleInput => ({
  outcome,
  ...(payoutIds ? { payout_ids: payoutIds } : {}),
  ...(checked ? { checked_with_provider: true } : {}),
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
): Counted => counts.find((count) => count.status === status) ?? NONE

const NOT_PAID = ["failed", "canceled", "reversed"] as const

/** What was set aside and is payable again. */
export const notPaidOf = (batch: Pick<PayoutBatch, "counts">): Counted =>
  sumOf(NOT_PAID.map((status) => countOf(batch, status)))

const sumOf = (counts: readonly Counted[]): Counted =>
  counts.reduce(
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

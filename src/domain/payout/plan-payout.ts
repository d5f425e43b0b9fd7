import { Decimal, type DecimalString, toDecimal, ZERO } from "../money"
import type { PartnerStatus } from "../partner-status"
import { paysIn } from "./paid-currencies"
import type { PayoutMethod } from "./payout-details"

/**
 * What is paid: what was earned in the range, the balance before it and what was earned
 * in it, or all that is payable today. The first two are Keap's (../shared/domain-facts.md,
 * section 5); what is paid never exceeds what is payable, whichever is chosen.
 */
export const PAYOUT_BASES = [
  "payable",
  "earned_in_range",
  "beginning_and_earned",
] as const

export type PayoutBasis = (typeof PAYOUT_BASES)[number]

/** Why a partner is left out of a batch. */
export const LEFT_OUT_REASONS = [
  "not_active",
  "under_review",
  "negative",
  "nothing_payable",
  "below_threshold",
  "no_details",
  "currency_not_paid",
] as const

export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number]

/** A partner's ledger over the range, and what could be paid today: major units. */
export interface PayoutSums {
  beginning_balance: DecimalString
  commissions: DecimalString
  /** Zero or below. */
  clawbacks: DecimalString
  adjustments: DecimalString
  /** Today's payable balance. */
  payable: DecimalString
}

/** What holds for a whole batch. */
export interface PayoutTerms {
  basis: PayoutBasis
  /** Lower case. */
  currency_code: string
  /** What was earned before a partner was switched off is owed all the same. */
  include_inactive: boolean
}

/** Whether and how a partner can be paid in the batch's currency now. */
export interface PayeeStanding {
  status: PartnerStatus
  is_held: boolean
  /** null: they have not said how they want to be paid. */
  method: PayoutMethod | null
  /** The larger of the store's threshold and their own. */
  threshold: DecimalString
}

export interface PlannedPayout {
  /** What the basis asks for. */
  wanted: DecimalString
  /** What is paid; zero for whoever is left out. */
  amount: DecimalString
  left_out: LeftOutReason | null
}

/**
 * What one partner is paid, and why not where it is nothing. What is not payable yet (in
 * the hold period, in another payout) is not paid whatever the basis says.
 */
export function planPayout(
  terms: PayoutTerms,
  sums: PayoutSums,
  payee: PayeeStanding,
): PlannedPayout {
  const wanted = wantedBy(terms.basis, sums)
  const amount = Decimal.min(wanted, toDecimal(sums.payable))
  const left_out = whyLeftOut(terms, amount, sums, payee)
  return {
    wanted: wanted.toFixed(),
    amount: left_out ? "0" : amount.toFixed(),
    left_out,
  }
}

/**
 * What is paid of a planned payout at the moment at which its money moves: things may have
 * changed since it was planned. Never more than was planned.
 */
export function confirmPayout(
  terms: PayoutTerms,
  planned: DecimalString,
  payable: DecimalString,
  payee: PayeeStanding,
): Pick<PlannedPayout, "amount" | "left_out"> {
  const amount = Decimal.min(toDecimal(planned), toDecimal(payable))
  const left_out = whyLeftOut(terms, amount, { payable }, payee)
  return { amount: left_out ? "0" : amount.toFixed(), left_out }
}

function wantedBy(basis: PayoutBasis, sums: PayoutSums): Decimal {
  if (basis === "payable") {
    return toDecimal(sums.payable)
  }
  const earned = toDecimal(sums.commissions)
    .plus(toDecimal(sums.clawbacks))
    .plus(toDecimal(sums.adjustments))
  return basis === "earned_in_range"
    ? earned
    : earned.plus(toDecimal(sums.beginning_balance))
}

function whyLeftOut(
  { currency_code, include_inactive }: PayoutTerms,
  amount: Decimal,
  { payable }: Pick<PayoutSums, "payable">,
  payee: PayeeStanding,
): LeftOutReason | null {
  if (toDecimal(payable).lt(ZERO)) {
    return "negative"
  }
  if (amount.lte(ZERO)) {
    return "nothing_payable"
  }
  const isOwed =
    payee.status === "active" ||
    (include_inactive && payee.status === "inactive")
  if (!isOwed) {
    return "not_active"
  }
  if (payee.is_held) {
    return "under_review"
  }
  if (amount.lt(toDecimal(payee.threshold))) {
    return "below_threshold"
  }
  if (payee.method === null) {
    return "no_details"
  }
  return paysIn(payee.method, currency_code) ? null : "currency_not_paid"
}

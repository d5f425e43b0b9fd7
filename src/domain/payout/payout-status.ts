import type { AccountKind } from "../ledger-accounts"

/**
 * Where a payout stands: `planned` waits for its money to be set aside, `left_out` will
 * never have any, `in_transit` is on its way, `paid` has arrived; what `failed`, was
 * `canceled` or `reversed` is payable again.
 */
export const PAYOUT_STATUSES = [
  "planned",
  "left_out",
  "in_transit",
  "paid",
  "failed",
  "canceled",
  "reversed",
] as const

export type PayoutStatus = (typeof PAYOUT_STATUSES)[number]

/** What can be said of a payout whose money was set aside. */
export const PAYOUT_OUTCOMES = [
  "paid",
  "failed",
  "canceled",
  "reversed",
] as const

export type PayoutOutcome = (typeof PAYOUT_OUTCOMES)[number]

/**
 * From where an outcome may be reached. What failed may turn out to be paid, when the
 * provider's news come in the wrong order; what is final otherwise stays.
 */
const FROM: Record<PayoutOutcome, readonly PayoutStatus[]> = {
  paid: ["in_transit", "failed"],
  failed: ["in_transit"],
  canceled: ["in_transit"],
  reversed: ["paid"],
}

/** Whether a payout may be given an outcome now. */
export function mayBecome(
  status: PayoutStatus,
  outcome: PayoutOutcome,
): boolean {
  return FROM[outcome].includes(status)
}

type PayoutAccount = Extract<AccountKind, "payable" | "in_transit" | "paid">

/** In which of the partner's accounts a payout's amount stands. */
export function accountOf(status: PayoutStatus): PayoutAccount {
  switch (status) {
    case "in_transit":
      return "in_transit"
    case "paid":
      return "paid"
    default:
      return "payable"
  }
}

/** One movement of a payout's amount. */
export interface PayoutMove {
  from: PayoutAccount
  to: PayoutAccount
  kind: "payout" | "payment" | "payout_return" | "payment_reversal"
}

const PAYOUT: PayoutMove = {
  from: "payable",
  to: "in_transit",
  kind: "payout",
}
const PAYMENT: PayoutMove = { from: "in_transit", to: "paid", kind: "payment" }
const RETURN: PayoutMove = {
  from: "in_transit",
  to: "payable",
  kind: "payout_return",
}
const REVERSAL: PayoutMove = {
  from: "paid",
  to: "payable",
  kind: "payment_reversal",
}

/** The movements that bring a payout's amount from where it stands to where it belongs. */
export function movesBetween(
  before: PayoutStatus,
  after: PayoutStatus,
): PayoutMove[] {
  const way = `${accountOf(before)} -> ${accountOf(after)}`
  switch (way) {
    case "payable -> in_transit":
      return [PAYOUT]
    case "payable -> paid":
      return [PAYOUT, PAYMENT]
    case "in_transit -> paid":
      return [PAYMENT]
    case "in_transit -> payable":
      return [RETURN]
    case "paid -> payable":
      return [REVERSAL]
    default:
      return []
  }
}

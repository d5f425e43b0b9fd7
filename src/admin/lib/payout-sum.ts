import type { PayoutArithmetic, PayoutBasis } from "./payouts-types"

/** One line of a payout's arithmetic. */
export interface SumLine {
  key: keyof PayoutArithmetic | "amount"
  amount: number
  isTotal: boolean
}

const EARNED = ["commissions", "clawbacks", "adjustments"] as const

/**
 * How an amount came about, in the order in which it is added up: what the basis asks
 * for, what of it is payable, what is paid.
 */
export const toSum = (
  basis: PayoutBasis,
  arithmetic: PayoutArithmetic,
  amount: number,
): SumLine[] => {
  const line = (key: keyof PayoutArithmetic, isTotal = false): SumLine => ({
    key,
    amount: arithmetic[key],
    isTotal,
  })
  const { wanted, payable, threshold } = arithmetic
  return [
    ...(basis === "beginning_and_earned" ? [line("beginning_balance")] : []),
    ...(basis === "payable"
      ? []
      : [...EARNED.map((key) => line(key)), line("wanted", true)]),
    line("payable"),
    // No part of the sum: it stands here where it is why nothing is paid.
    ...(Math.min(wanted, payable) < threshold ? [line("threshold")] : []),
    { key: "amount", amount, isTotal: true },
  ]
}

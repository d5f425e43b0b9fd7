import { type DecimalString, toDecimal, ZERO } from "../domain/money"

/**
 * What keeps an amount from being paid; null for none.
 * @param digits how many the currency has after the point
 */
export function problemWithAmount(
  amount: DecimalString,
  digits: number,
): string | null {
  const value = toDecimal(amount)
  if (value.lte(ZERO)) {
    return `the amount is ${amount}, only amounts above zero can be paid; leave it out`
  }
  return (value.decimalPlaces() ?? 0) > digits
    ? `the amount ${amount} has more than ${digits} digits after the point, round it`
    : null
}

/** Payouts that stand in a list twice, which would pay them twice. */
export function problemsWithTwins(
  payouts: readonly { payout_id: string }[],
): string[] {
  const seen = new Set<string>()
  const twins = new Set<string>()
  for (const { payout_id } of payouts) {
    ;(seen.has(payout_id) ? twins : seen).add(payout_id)
  }
  return [...twins].map(
    (id) => `payout ${id}: stands in the list more than once, leave one`,
  )
}

/** Whether a list can be a file at all. */
export function problemsWithCount(
  payouts: readonly unknown[],
  most: number,
): string[] {
  if (payouts.length === 0) {
    return ["there is no payment for this file, choose a batch that has one"]
  }
  return payouts.length > most
    ? [
        `there are ${payouts.length} payments and a file takes at most ${most}, split the batch`,
      ]
    : []
}

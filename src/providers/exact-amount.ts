import { type Decimal, type DecimalString, toDecimal } from "../domain/money"
import { PayoutRefusedError } from "./payout-provider"

/**
 * An amount above zero that has no more digits than a provider takes; nothing is rounded.
 * @throws PayoutRefusedError for any other amount
 */
export function exactAmount(
  amount: DecimalString,
  digits: number,
  refusal: { provider: string; currencyCode: string },
): Decimal {
  const { provider, currencyCode } = refusal
  const currency = currencyCode.toUpperCase()
  const exact = toDecimal(amount)
  if (!exact.gt(0)) {
    throw new PayoutRefusedError(
      `${provider} pays amounts above zero only, not ${amount} ${currency}`,
    )
  }
  if (exact.decimalPlaces()! > digits) {
    throw new PayoutRefusedError(
      `${provider} takes ${currency} with ${digits === 0 ? "no" : `at most ${digits}`} decimals, not ${amount}`,
    )
  }
  return exact
}

import BigNumber from "bignumber.js"

/**
 * Exact decimals for money. A clone of its own, so that a host that configures
 * the shared `bignumber.js` cannot change how commissions are rounded.
 */
export const Decimal = BigNumber.clone({
  DECIMAL_PLACES: 40,
  ROUNDING_MODE: BigNumber.ROUND_HALF_UP,
  EXPONENTIAL_AT: 1e9,
})
export type Decimal = BigNumber

/** An amount as it travels between rooms of the house: a plain decimal string. */
export type DecimalString = string

export const ZERO: Decimal = new Decimal(0)
export const ONE: Decimal = new Decimal(1)

/**
 * Reads an amount.
 * @throws RangeError when the text is not a finite decimal number
 */
export function toDecimal(value: DecimalString | Decimal): Decimal {
  const parsed = new Decimal(value)
  if (!parsed.isFinite()) {
    throw new RangeError(`"${value}" is not a decimal number`)
  }
  return parsed
}

/** Exact sum of amounts; zero for none. */
export function sum(amounts: readonly Decimal[]): Decimal {
  return amounts.reduce((total, amount) => total.plus(amount), ZERO)
}

/**
 * Medusa gives the net of a price with tax in it to 16 places or so. 7.00 with 20 % tax
 * is 5.833333333333333 net, and 3 % of that is a trace below 0.175. What is that far
 * beyond the last digit of any currency is such a trace, not money.
 */
const EXACT_PLACES = 10

/** An amount without traces: 49.99999999999999999998 is 50. */
export function withoutTraces(amount: Decimal): Decimal {
  return amount.decimalPlaces(EXACT_PLACES, BigNumber.ROUND_HALF_UP)
}

/**
 * Rounds an amount half-up (away from zero) to the digits of its currency:
 * 99.9 JPY (0 digits) is 100, 1.0005 KWD (3 digits) is 1.001.
 */
export function roundToCurrency(amount: Decimal, digits: number): Decimal {
  return withoutTraces(amount).decimalPlaces(digits, BigNumber.ROUND_HALF_UP)
}

/** Cuts an amount of zero or more to the digits of its currency. */
export function roundDown(amount: Decimal, digits: number): Decimal {
  return amount.decimalPlaces(digits, BigNumber.ROUND_FLOOR)
}

/**
 * Splits a total that is already rounded into parts in proportion to the
 * weights, each a whole number of the currency's smallest unit, so that the parts add
 * up to the total (largest remainder; on a tie the earlier weight wins).
 * @throws RangeError for a negative total or weight, or when a total above zero
 * meets weights that are all zero
 */
export function allocate(
  total: Decimal,
  weights: readonly Decimal[],
  digits: number,
): Decimal[] {
  const weightSum = sum(weights)
  if (total.isNegative() || weights.some((weight) => weight.lt(0))) {
    throw new RangeError("allocate splits amounts of zero or more")
  }
  if (weightSum.isZero()) {
    if (total.gt(0)) {
      throw new RangeError(`nothing to allocate ${total.toFixed()} to`)
    }
    return weights.map(() => ZERO)
  }

  const unit = new Decimal(10).pow(-digits)
  const shares = weights.map((weight) => total.times(weight).div(weightSum))
  const parts = shares.map((share) =>
    share.decimalPlaces(digits, BigNumber.ROUND_FLOOR),
  )
  const missingUnits = total.minus(sum(parts)).div(unit).toNumber()

  shares
    .map((share, index) => ({ index, remainder: share.minus(parts[index]) }))
    .sort((a, b) => b.remainder.comparedTo(a.remainder)! || a.index - b.index)
    .slice(0, missingUnits)
    .forEach(({ index }) => {
      parts[index] = parts[index].plus(unit)
    })
  return parts
}

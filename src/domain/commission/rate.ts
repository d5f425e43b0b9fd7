import { type Decimal, toDecimal, ZERO } from "../money"
import type { CommissionRate, PayoutCalculation } from "../terms"

export interface RateInput {
  rate: CommissionRate
  base: Decimal
  quantity: Decimal
  currency_code: string
  calculation: PayoutCalculation
  /** 0 to 1: see `creditedPart`. */
  creditedPart: Decimal
}

/** The numbers that made an amount, kept so that they can be shown. */
export interface RateArithmetic {
  base: Decimal
  quantity: Decimal
  percent: Decimal | null
  perUnit: Decimal | null
  /** A flat amount is agreed, but none in this currency. */
  amountMissing: boolean
  creditedPart: Decimal
  exact: Decimal
}

/**
 * Percent of the base plus flat amount per unit, each only if the settings let it
 * count, times the part of the order that is credited. Not rounded. A rate without an
 * amount in the order's currency pays nothing from the amount.
 */
export function exactCommission(input: RateInput): RateArithmetic {
  const { rate, calculation, quantity } = input
  const percent =
    rate.percent !== null && calculation !== "amount"
      ? toDecimal(rate.percent)
      : null
  const amountCounts =
    Object.keys(rate.amounts).length > 0 && calculation !== "percent"
  const amount = rate.amounts[input.currency_code]
  const perUnit = amountCounts && amount ? toDecimal(amount) : null

  const fromPercent = percent ? input.base.times(percent).div(100) : ZERO
  const fromAmount = perUnit ? perUnit.times(quantity) : ZERO
  return {
    base: input.base,
    quantity,
    percent,
    perUnit,
    amountMissing: amountCounts && !amount,
    creditedPart: input.creditedPart,
    exact: fromPercent.plus(fromAmount).times(input.creditedPart),
  }
}

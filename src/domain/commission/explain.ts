import type { Decimal } from "../money"
import { because, type Reason } from "../reasons/catalogue"
import { say } from "../reasons/say"
import type { ChosenRate, ReachedTier } from "./choose-rate"
import type { OrderSnapshot } from "./order-snapshot"
import type { PayingTerms } from "./program-limits"
import type { RateArithmetic } from "./rate"
import type { ExactEntitlement } from "./settle"

const SHOWN_PLACES = 6

/** What became of an entitlement after its own arithmetic. */
export interface Outcome {
  rounded: Decimal
  order: OrderSnapshot
  /** What the program's cap for one order left; null when it took no hold. */
  orderCap: Decimal | null
  /** What was left of the program's cap for the month; null when it took no hold. */
  monthRoom: Decimal | null
}

/** The arithmetic of one entitlement, step by step, so that it can be checked by hand. */
export function explainEntitlement(
  { terms, chosen, paying, arithmetic, notPaid }: ExactEntitlement,
  { rounded, order, orderCap, monthRoom }: Outcome,
): { explanation: string[]; explanation_details: Reason[] } {
  const { currency_code, currency_digits } = order
  const amountOf = (amount: Decimal) => ({
    amount: show(amount),
    currency_code,
  })
  const details = [
    ...(terms.role === "unused" ? [because("level_unused")] : []),
    ...explainSource(chosen, currency_code),
    ...explainRate(arithmetic, paying, currency_code),
    ...explainPart(arithmetic, paying, order),
    ...(notPaid === null ? [] : [notPaid]),
    ...(orderCap ? [because("order_cap", amountOf(orderCap))] : []),
    ...(monthRoom ? [because("month_cap", amountOf(monthRoom))] : []),
    because("rounded", {
      amount: rounded.toFixed(currency_digits),
      currency_code,
    }),
  ]
  return { explanation: details.map(say), explanation_details: details }
}

function explainSource(
  { source, rate, tier }: ChosenRate,
  currency_code: string,
): Reason[] {
  return [
    ...{
      rule: [],
      partner_override: [because("own_rate")],
      global_override: [because("every_unit")],
      line_override: [because("agreed_for_line")],
    }[source.kind],
    ...(rate.customer === "all"
      ? []
      : [
          because(
            rate.customer === "new" ? "new_customer" : "returning_customer",
          ),
        ]),
    ...(tier ? [explainTier(tier, currency_code)] : []),
  ]
}

function explainTier(
  { from, volume, since }: ReachedTier,
  currency_code: string,
): Reason {
  const reached = { from, volume, currency_code }
  return since === null
    ? because("tier_so_far", reached)
    : because("tier_since", { ...reached, since })
}

function explainRate(
  arithmetic: RateArithmetic,
  { base }: PayingTerms,
  currency_code: string,
): Reason[] {
  const { percent, perUnit, quantity, amountMissing } = arithmetic
  const steps: Reason[] = []
  if (percent) {
    const taken = [
      ...(base.before_discounts ? (["before_discounts"] as const) : []),
      ...(base.include_tax ? (["with_tax"] as const) : []),
      ...(base.include_shipping ? (["with_shipping"] as const) : []),
    ]
    const numbers = {
      percent: show(percent),
      base: show(arithmetic.base),
      result: show(arithmetic.base.times(percent).div(100)),
      currency_code,
    }
    steps.push(
      taken.length === 0
        ? because("percent_of", numbers)
        : because("percent_of_taken", { ...numbers, taken }),
    )
  }
  if (perUnit) {
    steps.push(
      because("amount_per_unit", {
        amount: show(perUnit),
        quantity: show(quantity),
        result: show(perUnit.times(quantity)),
        currency_code,
      }),
    )
  }
  if (amountMissing) {
    steps.push(because("amount_missing", { currency_code }))
  }
  return steps
}

function explainPart(
  { creditedPart, exact }: RateArithmetic,
  { credit }: PayingTerms,
  { canceled, currency_code }: OrderSnapshot,
): Reason[] {
  if (canceled) {
    return [because("order_canceled")]
  }
  if (creditedPart.eq(1)) {
    return []
  }
  return [
    because(credit === "as_paid" ? "paid_part" : "left_by_refunds", {
      percent: show(creditedPart.times(100)),
      result: show(exact),
      currency_code,
    }),
  ]
}

function show(amount: Decimal): string {
  return amount.decimalPlaces(SHOWN_PLACES).toFixed()
}

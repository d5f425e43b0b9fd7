import type { Decimal } from "../money"
import type { ChosenRate } from "./choose-rate"
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

/** The arithmetic of one entitlement in sentences that can be checked by hand. */
export function explainEntitlement(
  { terms, chosen, paying, arithmetic, notPaid }: ExactEntitlement,
  { rounded, order, orderCap, monthRoom }: Outcome,
): string[] {
  const currency = order.currency_code.toUpperCase()
  return [
    ...(terms.role === "unused"
      ? ["Nobody takes part on level 2, so the sale partner earns in addition:"]
      : []),
    ...explainSource(chosen, currency),
    ...explainRate(arithmetic, paying, currency),
    ...explainPart(arithmetic, paying, order),
    ...(notPaid === null ? [] : [notPaid]),
    ...(orderCap
      ? [
          `The program pays a partner ${show(orderCap)} ${currency} for one order at the most.`,
        ]
      : []),
    ...(monthRoom
      ? [
          `The program's cap for the month leaves the partner ${show(monthRoom)} ${currency} for this order.`,
        ]
      : []),
    `Rounded with the other lines of the order: ${rounded.toFixed(order.currency_digits)} ${currency}`,
  ]
}

function explainSource(
  { source, rate, tier }: ChosenRate,
  currency: string,
): string[] {
  return [
    ...{
      rule: [],
      partner_override: ["By a rate of the partner's own:"],
      global_override: ["For every unit of this product, whoever sells it:"],
      line_override: ["Agreed by the store for this line of the order:"],
    }[source.kind],
    ...(rate.customer === "all"
      ? []
      : [
          rate.customer === "new"
            ? "For the first order of a customer:"
            : "For a customer who has ordered before:",
        ]),
    ...(tier
      ? [
          `From ${tier.from} ${currency} of own sales on ` +
            `(${tier.volume} ${currency} ${tier.since === null ? "so far" : `since ${tier.since.slice(0, 10)}`}):`,
        ]
      : []),
  ]
}

function explainRate(
  arithmetic: RateArithmetic,
  { base }: PayingTerms,
  currency: string,
): string[] {
  const sentences: string[] = []
  if (arithmetic.percent) {
    const taken = [
      ...(base.before_discounts ? ["before discounts"] : []),
      ...(base.include_tax ? ["with tax"] : []),
      ...(base.include_shipping ? ["with its share of the shipping"] : []),
    ].join(", ")
    sentences.push(
      `${show(arithmetic.percent)} % of ${show(arithmetic.base)} ${currency}` +
        `${taken && ` (${taken})`} = ` +
        show(arithmetic.base.times(arithmetic.percent).div(100)),
    )
  }
  if (arithmetic.perUnit) {
    sentences.push(
      `${show(arithmetic.perUnit)} ${currency} x ${show(arithmetic.quantity)} units = ` +
        show(arithmetic.perUnit.times(arithmetic.quantity)),
    )
  }
  if (arithmetic.amountMissing) {
    sentences.push(`No amount is agreed in ${currency}, so it pays nothing.`)
  }
  return sentences
}

function explainPart(
  { creditedPart, exact }: RateArithmetic,
  { credit }: PayingTerms,
  order: OrderSnapshot,
): string[] {
  if (order.canceled) {
    return ["The order was cancelled: 0."]
  }
  if (creditedPart.eq(1)) {
    return []
  }
  const percent = show(creditedPart.times(100))
  return [
    credit === "as_paid"
      ? `The customer has paid ${percent} % of the order: ${show(exact)}`
      : `Refunds leave ${percent} % of the order: ${show(exact)}`,
  ]
}

function show(amount: Decimal): string {
  return amount.decimalPlaces(SHOWN_PLACES).toFixed()
}

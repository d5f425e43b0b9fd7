import type { Decimal } from "../money"
import type { CommissionRole, ProgramTerms } from "../terms"
import type { OrderSnapshot } from "./order-snapshot"
import type { RateArithmetic } from "./rate"

const SHOWN_PLACES = 6

/** Why an entitlement is what it is, as far as the numbers do not say. */
export interface Circumstances {
  role: CommissionRole
  program: ProgramTerms
  /** The order's net worth is below the program's minimum. */
  belowMinimum: boolean
  /** What was left by the program's cap for the partner and the order; null = no cap. */
  cappedTo: Decimal | null
}

/** The arithmetic of one entitlement in sentences that can be checked by hand. */
export function explainEntitlement(
  arithmetic: RateArithmetic,
  { role, program, belowMinimum, cappedTo }: Circumstances,
  rounded: Decimal,
  order: OrderSnapshot,
): string[] {
  const currency = order.currency_code.toUpperCase()
  return [
    ...(role === "unused"
      ? ["Nobody takes part on level 2, so the sale partner earns in addition:"]
      : []),
    ...explainRate(arithmetic, program, currency),
    ...explainPart(arithmetic, program, order),
    ...(belowMinimum
      ? [
          `The order is worth less than the program's minimum of ` +
            `${program.minimum_order[order.currency_code]} ${currency}: 0.`,
        ]
      : []),
    ...(cappedTo
      ? [
          `The program pays a partner ${show(cappedTo)} ${currency} for one order at the most.`,
        ]
      : []),
    `Rounded with the other lines of the order: ${rounded.toFixed(order.currency_digits)} ${currency}`,
  ]
}

function explainRate(
  arithmetic: RateArithmetic,
  { base }: ProgramTerms,
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
  { credit }: ProgramTerms,
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

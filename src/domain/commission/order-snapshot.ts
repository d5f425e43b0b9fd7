import {
  type Decimal,
  type DecimalString,
  sum,
  toDecimal,
  ZERO,
} from "../money"
import type { TargetedScope } from "../terms"

/**
 * What a product belongs to: ids by scope of a rule, in the order in which rules are
 * looked for (categories: the deepest first, with all above it).
 */
export type LineClassification = Readonly<
  Record<TargetedScope, readonly string[]>
>

/** One line of a Medusa order as it is now; amounts exact, in major units. */
export interface OrderLineSnapshot {
  line_id: string
  /** What the product belonged to when the order was first credited. */
  classification: LineClassification
  product_id: string | null
  title: string
  /** What the customer keeps: ordered less what came back. */
  quantity: DecimalString
  /** Without tax, before discounts, for that quantity. */
  subtotal: DecimalString
  /** Discounts without tax, for that quantity. */
  discount_subtotal: DecimalString
  /** With tax and after discounts, for that quantity. */
  total: DecimalString
  is_giftcard: boolean
  /**
   * 0 to 1. Below 1 for what replaces other goods in a claim or an exchange while
   * those have not come back: until then only one of the two was sold.
   */
  counted_part: DecimalString
}

/** A Medusa order as it is now. */
export interface OrderSnapshot {
  order_id: string
  display_id: number | null
  /** ISO 8601, UTC */
  placed_at: string
  currency_code: string
  currency_digits: number
  canceled: boolean
  lines: readonly OrderLineSnapshot[]
  /** What the order costs now, before any credit line, with tax and shipping. */
  gross_total: DecimalString
  /** Gift cards and store credit that paid for a part of it. */
  tender_credit: DecimalString
  /** What the store let go of otherwise, by credit lines: refunds among it. */
  other_credit: DecimalString
  captured: DecimalString
  refunded: DecimalString
}

/** What commission is computed on, for one line. */
export function commissionBase(line: OrderLineSnapshot): Decimal {
  if (line.is_giftcard) {
    return ZERO
  }
  const net = toDecimal(line.subtotal).minus(toDecimal(line.discount_subtotal))
  return atLeastZero(net).times(toDecimal(line.counted_part))
}

/** How many units of a line count as sold. */
export function commissionQuantity(line: OrderLineSnapshot): Decimal {
  return toDecimal(line.quantity).times(toDecimal(line.counted_part))
}

/**
 * The part of the order, 0 to 1, that stays sold: 0 when it was cancelled; lowered in
 * proportion by money that the store let go of and that belongs to no line (goodwill):
 * given back beyond what the customer had overpaid, or waived by a credit line. Money
 * given back for a received return is no goodwill: the line itself has become smaller;
 * neither is what was waived for goods that replace others. Before anything is
 * captured the whole order counts.
 */
export function soldPart(order: OrderSnapshot): Decimal {
  if (order.canceled) {
    return ZERO
  }
  const uncounted = sum(
    order.lines.map(({ total, counted_part }) =>
      toDecimal(total).times(toDecimal("1").minus(toDecimal(counted_part))),
    ),
  )
  const gross = toDecimal(order.gross_total).minus(uncounted)
  const due = gross.minus(toDecimal(order.tender_credit))
  const refunded = toDecimal(order.refunded)
  const overpaid = atLeastZero(toDecimal(order.captured).minus(due))
  // Medusa writes a credit line for many refunds: only what is beyond them was waived.
  const waived = toDecimal(order.other_credit).minus(uncounted).minus(refunded)
  const goodwill = atLeastZero(refunded.minus(overpaid)).plus(
    atLeastZero(waived),
  )
  if (goodwill.isZero()) {
    return toDecimal("1")
  }
  return gross.gt(goodwill) ? gross.minus(goodwill).div(gross) : ZERO
}

function atLeastZero(amount: Decimal): Decimal {
  return amount.gt(0) ? amount : ZERO
}

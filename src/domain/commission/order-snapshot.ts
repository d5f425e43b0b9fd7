import { type Decimal, type DecimalString, toDecimal, ZERO } from "../money"

/** One line of a Medusa order as it is now; amounts exact, in major units. */
export interface OrderLineSnapshot {
  line_id: string
  product_id: string | null
  title: string
  /** What the customer keeps: ordered less what came back. */
  quantity: DecimalString
  /** Without tax, before discounts, for that quantity. */
  subtotal: DecimalString
  /** Discounts without tax, for that quantity. */
  discount_subtotal: DecimalString
  is_giftcard: boolean
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
  captured: DecimalString
  refunded: DecimalString
}

/** What commission is computed on, for one line. */
export function commissionBase(line: OrderLineSnapshot): Decimal {
  if (line.is_giftcard) {
    return ZERO
  }
  const base = toDecimal(line.subtotal).minus(toDecimal(line.discount_subtotal))
  return base.gt(0) ? base : ZERO
}

/**
 * The part of the order, 0 to 1, that stays sold: 0 when it was cancelled;
 * lowered in proportion by money that was given back beyond what the customer had
 * overpaid (goodwill), because such a refund belongs to no line. Money given
 * back for a received return is no goodwill: the line itself has become smaller.
 * Before anything is captured the whole order counts.
 */
export function soldPart(order: OrderSnapshot): Decimal {
  if (order.canceled) {
    return ZERO
  }
  const gross = toDecimal(order.gross_total)
  const due = gross.minus(toDecimal(order.tender_credit))
  const overpaid = atLeastZero(toDecimal(order.captured).minus(due))
  const goodwill = atLeastZero(toDecimal(order.refunded).minus(overpaid))
  if (goodwill.isZero()) {
    return toDecimal("1")
  }
  return gross.gt(goodwill) ? gross.minus(goodwill).div(gross) : ZERO
}

function atLeastZero(amount: Decimal): Decimal {
  return amount.gt(0) ? amount : ZERO
}

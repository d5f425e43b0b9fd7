import {
  type Decimal,
  type DecimalString,
  sum,
  toDecimal,
  ZERO,
} from "../money"
import type { BaseTerms, Credit, TargetedScope } from "../terms"

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
  /** What a net amount of this line is times with tax: 1.19 for 19 %. */
  tax_factor: DecimalString
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
  /** What the order was worth (`netSales`) when it was first credited. */
  placed_net_sales: DecimalString
  /** After discounts, without tax. */
  shipping_net: DecimalString
  /** After discounts, with tax. */
  shipping_total: DecimalString
  /** What the order costs now, before any credit line, with tax and shipping. */
  gross_total: DecimalString
  /** Gift cards and store credit that paid for a part of it. */
  tender_credit: DecimalString
  /** What the store let go of otherwise, by credit lines: refunds among it. */
  other_credit: DecimalString
  /** When the last of the goods arrived; null while some are on their way. */
  delivered_at: string | null
  captured: DecimalString
  refunded: DecimalString
}

/** What a line is worth: after discounts, without tax; gift cards are worth nothing. */
export function netOf(line: OrderLineSnapshot): Decimal {
  if (line.is_giftcard) {
    return ZERO
  }
  const net = toDecimal(line.subtotal).minus(toDecimal(line.discount_subtotal))
  return atLeastZero(net).times(toDecimal(line.counted_part))
}

/** What the lines of an order are worth: see `netOf`. */
export function netSales(lines: readonly OrderLineSnapshot[]): Decimal {
  return sum(lines.map(netOf))
}

/** What percentages are taken of, for one line under a program's terms. */
export function commissionBase(
  line: OrderLineSnapshot,
  order: OrderSnapshot,
  terms: BaseTerms,
): Decimal {
  if (line.is_giftcard) {
    return ZERO
  }
  const net = terms.before_discounts
    ? toDecimal(line.subtotal).times(toDecimal(line.counted_part))
    : netOf(line)
  const goods = terms.include_tax ? net.times(toDecimal(line.tax_factor)) : net
  return terms.include_shipping
    ? goods.plus(shippingShare(line, order, terms.include_tax))
    : goods
}

function shippingShare(
  line: OrderLineSnapshot,
  order: OrderSnapshot,
  withTax: boolean,
): Decimal {
  const worth = netSales(order.lines)
  const shipping = toDecimal(
    withTax ? order.shipping_total : order.shipping_net,
  )
  return worth.isZero() ? ZERO : shipping.times(netOf(line)).div(worth)
}

/** How many units of a line count as sold. */
export function commissionQuantity(line: OrderLineSnapshot): Decimal {
  return toDecimal(line.quantity).times(toDecimal(line.counted_part))
}

/** The part of an order, 0 to 1, for which commission is due under a way to credit. */
export function creditedPart(order: OrderSnapshot, credit: Credit): Decimal {
  if (order.canceled) {
    return ZERO
  }
  return credit === "as_paid" ? paidPart(order) : soldPart(order)
}

/**
 * How much, 0 to 1, of what was credited `upfront` is paid for: money given back is no
 * matter here, it has lowered the commission itself.
 */
export function collectedPart(order: OrderSnapshot): Decimal {
  const gross = toDecimal(order.gross_total).minus(uncounted(order))
  const collected = toDecimal(order.captured).plus(
    toDecimal(order.tender_credit),
  )
  return collected.lt(gross) ? collected.div(gross) : toDecimal("1")
}

/** How much of what the order costs now is paid for, gift cards and credit included. */
function paidPart(order: OrderSnapshot): Decimal {
  const gross = toDecimal(order.gross_total).minus(uncounted(order))
  const paid = toDecimal(order.captured)
    .minus(toDecimal(order.refunded))
    .plus(toDecimal(order.tender_credit))
  if (gross.lte(0) || paid.lte(0)) {
    return ZERO
  }
  return paid.lt(gross) ? paid.div(gross) : toDecimal("1")
}

/**
 * The part of the order, 0 to 1, that stays sold: lowered in proportion by money that
 * the store let go of and that belongs to no line (goodwill): given back beyond what
 * the customer had overpaid, or waived by a credit line. Money given back for a
 * received return is no goodwill: the line itself has become smaller; neither is what
 * was waived for goods that replace others. Before anything is captured the whole
 * order counts.
 */
function soldPart(order: OrderSnapshot): Decimal {
  const notCounted = uncounted(order)
  const gross = toDecimal(order.gross_total).minus(notCounted)
  const due = gross.minus(toDecimal(order.tender_credit))
  const refunded = toDecimal(order.refunded)
  const overpaid = atLeastZero(toDecimal(order.captured).minus(due))
  // Medusa writes a credit line for many refunds: only what is beyond them was waived.
  const waived = toDecimal(order.other_credit).minus(notCounted).minus(refunded)
  const goodwill = atLeastZero(refunded.minus(overpaid)).plus(
    atLeastZero(waived),
  )
  if (goodwill.isZero()) {
    return toDecimal("1")
  }
  return gross.gt(goodwill) ? gross.minus(goodwill).div(gross) : ZERO
}

/** The price, with tax, of goods that replace others which have not come back. */
function uncounted(order: OrderSnapshot): Decimal {
  return sum(
    order.lines.map(({ total, counted_part }) =>
      toDecimal(total).times(toDecimal("1").minus(toDecimal(counted_part))),
    ),
  )
}

function atLeastZero(amount: Decimal): Decimal {
  return amount.gt(0) ? amount : ZERO
}

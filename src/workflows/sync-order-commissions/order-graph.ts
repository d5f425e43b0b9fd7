import { MathBN, OrderStatus } from "@medusajs/framework/utils"

import {
  netSales,
  type OrderLineSnapshot,
  type OrderSnapshot,
} from "../../domain/commission/order-snapshot"

import { because, type Reason } from "../../domain/reasons/catalogue"
import type { OrderTraits } from "../../modules/referral/touches"
import { currencyDigits } from "../../utils/currency-digits"
import type {
  GraphAmount,
  GraphMovement,
  GraphReplacement,
  OrderParts,
} from "./order-parts"
import { bareClassification } from "./product-graph"

/**
 * What a sync reads of an order in Medusa's order module. Naming a total makes Medusa
 * compute them all.
 */
export const ORDER_FIELDS = [
  "id",
  "display_id",
  "status",
  "is_draft_order",
  "canceled_at",
  "customer_id",
  "email",
  "currency_code",
  "created_at",
  "updated_at",
  "version",
  "total",
  "credit_line_total",
  "shipping_total",
  "shipping_tax_total",
  "items.*",
  "items.tax_lines.rate",
  "items.adjustments.promotion_id",
  "items.detail.*",
  "credit_lines.*",
]

interface GraphLine {
  id: string
  product_id: string | null
  product_title: string | null
  title: string
  is_giftcard: boolean
  requires_shipping: boolean
  subtotal: GraphAmount
  discount_subtotal: GraphAmount
  total: GraphAmount
  tax_lines?: { rate: GraphAmount }[]
  adjustments?: { promotion_id?: string | null }[]
  detail: {
    quantity: GraphAmount
    return_requested_quantity: GraphAmount
    return_received_quantity: GraphAmount
    return_dismissed_quantity: GraphAmount
    delivered_quantity: GraphAmount
  }
}

/** The part of Medusa's order that `ORDER_FIELDS` selects. */
export interface GraphOrder {
  id: string
  display_id: number | null
  status: string
  is_draft_order: boolean
  canceled_at: string | Date | null
  customer_id: string | null
  email: string | null
  currency_code: string
  created_at: string | Date
  updated_at: string | Date
  /** 1 until something about it is changed. */
  version: number
  total: GraphAmount
  credit_line_total: GraphAmount
  shipping_total: GraphAmount
  shipping_tax_total: GraphAmount
  items: GraphLine[]
  credit_lines?: (GraphMovement & { reference: string | null })[]
}

/** Credit lines with these references are payments (Medusa's loyalty plugin). */
const TENDER_REFERENCES = new Set(["gift-card", "store-credit"])

/**
 * Medusa's order as the domain sees it, placed when told. What came back is already out of Medusa's
 * line totals, so the quantity is lowered likewise. Goods sent as a replacement stand
 * among the lines at their full price from the start, beside those that they replace.
 */
export function toOrderSnapshot(
  order: GraphOrder,
  placedAt: string,
  {
    captures,
    refunds,
    fulfillments,
    replacements,
  }: Omit<OrderParts, "cart_id" | "promotion_ids" | "customers">,
): OrderSnapshot {
  const countedParts = new Map(
    replacements.flatMap((each) => countedPartsOf(each, order.items)),
  )
  const creditLines = order.credit_lines ?? []
  const isTender = ({ reference }: { reference: string | null }) =>
    TENDER_REFERENCES.has(reference ?? "")
  const lines = order.items.map((line) =>
    toLine(line, countedParts.get(line.id) ?? "1"),
  )
  return {
    order_id: order.id,
    display_id: order.display_id,
    placed_at: placedAt,
    currency_code: order.currency_code,
    // An unknown currency is a problem, so that nothing is ever rounded by this 0.
    currency_digits: currencyDigits(order.currency_code) ?? 0,
    canceled: order.status === "canceled",
    lines,
    placed_net_sales: netSales(lines).toFixed(),
    shipping_net: exact(
      MathBN.sub(order.shipping_total ?? 0, order.shipping_tax_total ?? 0),
    ),
    shipping_total: exact(order.shipping_total),
    gross_total: exact(
      MathBN.add(order.total ?? 0, order.credit_line_total ?? 0),
    ),
    tender_credit: sumOf(creditLines.filter(isTender)),
    other_credit: sumOf(creditLines.filter((line) => !isTender(line))),
    delivered_at: deliveredAt(order, placedAt, fulfillments),
    captured: sumOf(captures),
    refunded: sumOf(refunds),
  }
}

/** By what an order can be connected with partners, and its customer recognised. */
export function toTraits(
  order: GraphOrder,
  placedAt: string,
  {
    cart_id,
    promotion_ids,
    customers,
  }: Pick<OrderParts, "cart_id" | "promotion_ids" | "customers">,
): OrderTraits {
  const promotionIds = [
    ...promotion_ids,
    ...order.items.flatMap(({ adjustments = [] }) =>
      adjustments.map(({ promotion_id }) => promotion_id),
    ),
  ]
  const own = customers.find(({ id }) => id === order.customer_id)
  return {
    order_id: order.id,
    cart_id,
    customer_id: order.customer_id,
    emails: distinct([order.email, own?.email]),
    promotion_ids: distinct(promotionIds).sort(),
    placed_at: placedAt,
  }
}

/** States of an order that are understood; a cancelled one earns nothing. */
const KNOWN_STATUSES: readonly string[] = [
  OrderStatus.PENDING,
  OrderStatus.COMPLETED,
  OrderStatus.ARCHIVED,
  OrderStatus.CANCELED,
  OrderStatus.DRAFT,
]

/**
 * Why an order cannot be computed, for the store's people; null when it can. What is not understood is left as it is, never guessed.
 */
export function problemWith(order: GraphOrder): Reason | null {
  if (!KNOWN_STATUSES.includes(order.status)) {
    return because("order_state_unknown", { state: order.status })
  }
  if (currencyDigits(order.currency_code) === undefined) {
    return because("currency_unknown", { currency: order.currency_code })
  }
  return null
}

/** Whether an order is still a draft, which nobody has placed. */
export function isDraft(order: GraphOrder): boolean {
  return order.is_draft_order || order.status === OrderStatus.DRAFT
}

function distinct(texts: readonly (string | null | undefined)[]): string[] {
  return [...new Set(texts.flatMap((text) => text || []))]
}

/** Whether goods of an order had to be sent, and all of them have arrived. */
export function isDelivered({ items }: GraphOrder): boolean {
  const goods = items.filter(({ requires_shipping }) => requires_shipping)
  return (
    goods.length > 0 &&
    goods.every(({ detail }) =>
      MathBN.gte(detail.delivered_quantity ?? 0, detail.quantity ?? 0),
    )
  )
}

/** When the last of the goods arrived; the order's own time if none have to be sent. */
function deliveredAt(
  order: GraphOrder,
  placedAt: string,
  fulfillments: OrderParts["fulfillments"],
): string | null {
  if (order.items.every(({ requires_shipping }) => !requires_shipping)) {
    return placedAt
  }
  const arrivals = fulfillments
    .filter(({ canceled_at }) => !canceled_at)
    .flatMap(({ delivered_at }) =>
      delivered_at ? [new Date(delivered_at).getTime()] : [],
    )
  return isDelivered(order) && arrivals.length > 0
    ? new Date(Math.max(...arrivals)).toISOString()
    : null
}

/**
 * By line that replaces others: which part of those has come back. Where nothing is to
 * come back (a claim for goods that the customer may throw away) the replacement counts
 * for nothing, since the goods that it replaces still count.
 * What came back is told by what the order's lines still wait for: of several receipts
 * the return itself keeps the last one's quantity only (Medusa 2.21,
 * confirm-receive-return-request).
 */
function countedPartsOf(
  { additional_items = [], canceled_at, return: inbound }: GraphReplacement,
  lines: readonly GraphLine[],
): [string, string][] {
  if (canceled_at) {
    return []
  }
  const items = inbound && !inbound.canceled_at ? (inbound.items ?? []) : []
  const expected = MathBN.sum(0, ...items.map(({ quantity }) => quantity ?? 0))
  const awaited = MathBN.sum(
    0,
    ...items.map(({ item_id, quantity }) =>
      MathBN.min(
        quantity ?? 0,
        lines.find(({ id }) => id === item_id)?.detail
          .return_requested_quantity ?? 0,
      ),
    ),
  )
  const part = MathBN.gt(expected, 0)
    ? MathBN.div(MathBN.sub(expected, awaited), expected)
    : 0
  return additional_items.map(({ item_id }) => [item_id, exact(part)])
}

function toLine(line: GraphLine, countedPart: string): OrderLineSnapshot {
  return {
    line_id: line.id,
    classification: bareClassification(line.product_id),
    product_id: line.product_id,
    title: line.product_title ?? line.title,
    quantity: exact(
      MathBN.sub(
        line.detail.quantity ?? 0,
        line.detail.return_received_quantity ?? 0,
        line.detail.return_dismissed_quantity ?? 0,
      ),
    ),
    subtotal: exact(line.subtotal),
    discount_subtotal: exact(line.discount_subtotal),
    total: exact(line.total),
    tax_factor: exact(taxFactor(line)),
    is_giftcard: line.is_giftcard,
    counted_part: countedPart,
  }
}

/** Medusa adds the rates of a line's taxes up. */
function taxFactor({ tax_lines = [] }: GraphLine): GraphAmount {
  const percent = MathBN.sum(0, ...tax_lines.map(({ rate }) => rate ?? 0))
  return MathBN.add(1, MathBN.div(percent, 100))
}

function sumOf(movements: readonly GraphMovement[]): string {
  return exact(
    MathBN.sum(
      0,
      ...movements.map(({ raw_amount, amount }) => raw_amount ?? amount ?? 0),
    ),
  )
}

function exact(amount: GraphAmount): string {
  return MathBN.convert(amount ?? 0).toFixed()
}

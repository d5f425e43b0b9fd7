import type { BigNumberInput } from "@medusajs/framework/types"
import {
  defaultCurrencies,
  MathBN,
  MedusaError,
} from "@medusajs/framework/utils"

import type {
  OrderLineSnapshot,
  OrderSnapshot,
} from "../../domain/commission/order-snapshot"

/** What a sync reads of an order. Naming a total makes Medusa compute them all. */
export const ORDER_FIELDS = [
  "id",
  "display_id",
  "status",
  "currency_code",
  "created_at",
  "total",
  "credit_line_total",
  "items.*",
  "items.detail.*",
  "credit_lines.*",
  "payment_collections.payments.captures.*",
  "payment_collections.payments.refunds.*",
]

/** A number as Medusa gives it: exact in `raw_…`, or a `BigNumber` with a `raw`. */
type GraphAmount = BigNumberInput | null | undefined

interface GraphLine {
  id: string
  product_id: string | null
  product_title: string | null
  title: string
  is_giftcard: boolean
  subtotal: GraphAmount
  discount_subtotal: GraphAmount
  detail: {
    quantity: GraphAmount
    return_received_quantity: GraphAmount
    return_dismissed_quantity: GraphAmount
  }
}

interface GraphMovement {
  amount: GraphAmount
  raw_amount?: GraphAmount
}

/** The part of Medusa's order that `ORDER_FIELDS` selects. */
export interface GraphOrder {
  id: string
  display_id: number | null
  status: string
  currency_code: string
  created_at: string | Date
  total: GraphAmount
  credit_line_total: GraphAmount
  items: GraphLine[]
  credit_lines?: (GraphMovement & { reference: string | null })[]
  payment_collections?: {
    payments?: { captures?: GraphMovement[]; refunds?: GraphMovement[] }[]
  }[]
}

/** Credit lines with these references are payments (Medusa's loyalty plugin). */
const TENDER_REFERENCES = new Set(["gift-card", "store-credit"])

/**
 * Medusa's order as the domain sees it. What came back is already out of Medusa's
 * line totals, so the quantity is lowered likewise.
 */
export function toOrderSnapshot(order: GraphOrder): OrderSnapshot {
  const payments = (order.payment_collections ?? []).flatMap(
    (collection) => collection.payments ?? [],
  )
  return {
    order_id: order.id,
    display_id: order.display_id,
    placed_at: new Date(order.created_at).toISOString(),
    currency_code: order.currency_code,
    currency_digits: digitsOf(order.currency_code),
    canceled: order.status === "canceled",
    lines: order.items.map(toLine),
    gross_total: exact(
      MathBN.add(order.total ?? 0, order.credit_line_total ?? 0),
    ),
    tender_credit: sumOf(
      (order.credit_lines ?? []).filter(({ reference }) =>
        TENDER_REFERENCES.has(reference ?? ""),
      ),
    ),
    captured: sumOf(payments.flatMap(({ captures }) => captures ?? [])),
    refunded: sumOf(payments.flatMap(({ refunds }) => refunds ?? [])),
  }
}

function toLine(line: GraphLine): OrderLineSnapshot {
  return {
    line_id: line.id,
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
    is_giftcard: line.is_giftcard,
  }
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

function digitsOf(currencyCode: string): number {
  const currency = defaultCurrencies[currencyCode.toUpperCase()]
  if (!currency) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `Currency ${currencyCode} is unknown, so its commissions cannot be rounded`,
    )
  }
  return currency.decimal_digits
}

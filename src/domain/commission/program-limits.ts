import { monthsAfter } from "../calendar"
import { toDecimal, withoutTraces } from "../money"
import type { ProgramTerms } from "../terms"
import type { CustomerHistory } from "./entitlement-input"
import type { OrderSnapshot } from "./order-snapshot"

/** The part of a program's terms that a commission is computed by. */
export type PayingTerms = Pick<
  ProgramTerms,
  "credit" | "base" | "minimum_order" | "order_cap" | "month_cap" | "repeat"
>

/** What holds for rates that were agreed apart from all programs. */
export const APART_FROM_PROGRAMS: PayingTerms = {
  credit: "upfront",
  base: {
    before_discounts: false,
    include_tax: false,
    include_shipping: false,
  },
  minimum_order: {},
  order_cap: {},
  month_cap: {},
  repeat: { type: "forever" },
}

/**
 * Why a program does not count for an order, in a sentence: it was inactive, had not
 * begun or had ended when the order was placed. Null when it counts.
 */
export function notInForce(
  { active, starts_at, ends_at }: ProgramTerms,
  { placed_at }: Pick<OrderSnapshot, "placed_at">,
): string | null {
  const at = Date.parse(placed_at)
  if (!active) {
    return "The program was inactive when the order was placed."
  }
  if (starts_at !== null && at < Date.parse(starts_at)) {
    return "The program had not begun when the order was placed."
  }
  if (ends_at !== null && at >= Date.parse(ends_at)) {
    return "The program had ended when the order was placed."
  }
  return null
}

/**
 * Why a program pays nothing for an order that counts for it, in a sentence: the order
 * is too small, or the customer has ordered too often or for too long. Null when it pays.
 */
export function notPaid(
  { minimum_order, repeat }: PayingTerms,
  order: OrderSnapshot,
  customer: CustomerHistory,
): string | null {
  const minimum = minimum_order[order.currency_code]
  if (
    minimum !== undefined &&
    withoutTraces(toDecimal(order.placed_net_sales)).lt(toDecimal(minimum))
  ) {
    return (
      `The order is worth less than the program's minimum of ` +
      `${minimum} ${order.currency_code.toUpperCase()}: 0.`
    )
  }
  if (repeat.type === "orders" && customer.earlier_orders >= repeat.count) {
    return (
      `The program pays for a customer's first ${repeat.count} orders; ` +
      `this is number ${customer.earlier_orders + 1}: 0.`
    )
  }
  if (repeat.type === "months" && customer.first_order_at !== null) {
    const until = monthsAfter(customer.first_order_at, repeat.count)
    if (Date.parse(order.placed_at) >= Date.parse(until)) {
      return (
        `The program pays for ${repeat.count} months from a customer's first order, ` +
        `so until ${until}: 0.`
      )
    }
  }
  return null
}

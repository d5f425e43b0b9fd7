import { monthsAfter } from "../calendar"
import { toDecimal, withoutTraces } from "../money"
import { because, type Reason } from "../reasons/catalogue"
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
 * Why a program does not count for an order: it was inactive, had not begun or had ended
 * when the order was placed. Null when it counts.
 */
export function notInForce(
  { active, starts_at, ends_at }: ProgramTerms,
  { placed_at }: Pick<OrderSnapshot, "placed_at">,
): Reason | null {
  const at = Date.parse(placed_at)
  if (!active) {
    return because("program_inactive")
  }
  if (starts_at !== null && at < Date.parse(starts_at)) {
    return because("program_not_begun")
  }
  if (ends_at !== null && at >= Date.parse(ends_at)) {
    return because("program_ended")
  }
  return null
}

/**
 * Why a program pays nothing for an order that counts for it: the order is too small, or
 * the customer has ordered too often or for too long. Null when it pays.
 */
export function notPaid(
  { minimum_order, repeat }: PayingTerms,
  order: OrderSnapshot,
  customer: CustomerHistory,
): Reason | null {
  const minimum = minimum_order[order.currency_code]
  if (
    minimum !== undefined &&
    withoutTraces(toDecimal(order.placed_net_sales)).lt(toDecimal(minimum))
  ) {
    return because("below_minimum", {
      minimum,
      currency_code: order.currency_code,
    })
  }
  if (repeat.type === "orders" && customer.earlier_orders >= repeat.count) {
    return because("orders_used_up", {
      count: String(repeat.count),
      number: String(customer.earlier_orders + 1),
    })
  }
  if (repeat.type === "months" && customer.first_order_at !== null) {
    const until = monthsAfter(customer.first_order_at, repeat.count)
    if (Date.parse(order.placed_at) >= Date.parse(until)) {
      return because("months_used_up", { count: String(repeat.count), until })
    }
  }
  return null
}

import type { MedusaContainer } from "@medusajs/framework/types"

import type { OrderFacts } from "../../modules/referral/order-facts"
import {
  type OrderOfCustomer,
  readCustomerOrders,
} from "../sync-order-commissions/customer-orders"
import {
  classify,
  type KnownOrder,
  withFacts,
} from "../sync-order-commissions/known-order"
import type { OrderReading } from "../sync-order-commissions/read-orders"

/**
 * An order by what was true of it when it was first credited; one that never was, by what
 * is true of it now.
 */
export async function knowOrder(
  container: MedusaContainer,
  { order, ...reading }: Pick<OrderReading, "order"> & OrderOfCustomer,
  facts: OrderFacts | undefined,
): Promise<KnownOrder> {
  if (facts) {
    return withFacts(order, facts)
  }
  const customer = await readCustomerOrders(container, reading)
  return withFacts(order, {
    earlier_orders: customer.earlier_orders,
    first_order_at: customer.first_order_at,
    classifications: await classify(container, order.lines),
    net_sales: order.placed_net_sales,
    currency_code: order.currency_code,
    canceled_at: null,
  })
}

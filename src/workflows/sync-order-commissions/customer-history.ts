import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import type { CustomerHistory } from "../../domain/commission/entitlement-input"
import type { OrderTraits } from "../../modules/referral/touches"

/** No rule counts further. */
const MOST_ORDERS = 1000

/**
 * What a customer had ordered before an order: under the same customer, or as a guest
 * or with an account under the same e-mail address. Drafts, and orders that had been
 * cancelled by then, are left out.
 */
export async function readCustomerHistory(
  container: MedusaContainer,
  { order_id, customer_id, emails, placed_at }: OrderTraits,
): Promise<CustomerHistory> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: namesakes } = await query.graph({
    entity: "customer",
    fields: ["id"],
    filters: { email: emails },
  })
  const customerIds = new Set(namesakes.map(({ id }) => id))
  if (customer_id !== null) {
    customerIds.add(customer_id)
  }
  if (customerIds.size === 0) {
    return { earlier_orders: 0, first_order_at: null }
  }
  const { data: orders } = await query.graph({
    entity: "order",
    fields: ["id", "created_at", "canceled_at"],
    filters: {
      customer_id: [...customerIds],
      created_at: { $lte: new Date(placed_at) },
      is_draft_order: false,
    },
    pagination: { take: MOST_ORDERS, order: { created_at: "ASC", id: "ASC" } },
  })
  const earlier = orders.filter(
    ({ id, created_at, canceled_at }) =>
      // Of two at the same moment, as imports make them, the lower id came first.
      (new Date(created_at) < new Date(placed_at) || id < order_id) &&
      !(canceled_at && new Date(canceled_at) <= new Date(placed_at)),
  )
  return {
    earlier_orders: earlier.length,
    first_order_at: earlier[0]
      ? new Date(earlier[0].created_at).toISOString()
      : null,
  }
}

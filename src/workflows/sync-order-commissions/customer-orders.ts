import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import type { CustomerHistory } from "../../domain/commission/entitlement-input"
import { REFERRAL_MODULE } from "../../modules/referral"
import type ReferralModuleService from "../../modules/referral/service"
import type { OrderTraits } from "../../modules/referral/touches"

/** No rule counts further. */
const MOST_ORDERS = 1000

/** What a customer had ordered before an order, and has ordered since. */
export interface CustomerOrders extends CustomerHistory {
  later_order_ids: string[]
}

interface PlacedOrder {
  id: string
  /** Milliseconds. */
  placed: number
  canceled_at: string | Date | null
}

/**
 * What a customer has ordered before and after an order: under the same customer, or as
 * a guest or with an account under the same e-mail address. Drafts are left out, and of
 * the earlier ones those that had been cancelled by then.
 */
export async function readCustomerOrders(
  container: MedusaContainer,
  { order_id, customer_id, emails, placed_at }: OrderTraits,
): Promise<CustomerOrders> {
  const placed = Date.parse(placed_at)
  const others = (await readOrdersOf(container, customer_id, emails))
    .filter(({ id }) => id !== order_id)
    .sort((a, b) => a.placed - b.placed || (a.id < b.id ? -1 : 1))
  // Of two at the same moment, as imports make them, the lower id came first.
  const isEarlier = (other: PlacedOrder) =>
    other.placed < placed || (other.placed === placed && other.id < order_id)
  const earlier = others.filter(
    (other) =>
      isEarlier(other) &&
      !(other.canceled_at && new Date(other.canceled_at).getTime() <= placed),
  )
  return {
    earlier_orders: earlier.length,
    first_order_at: earlier[0]
      ? new Date(earlier[0].placed).toISOString()
      : null,
    later_order_ids: others
      .filter((other) => !isEarlier(other))
      .map(({ id }) => id),
  }
}

async function readOrdersOf(
  container: MedusaContainer,
  customerId: string | null,
  emails: string[],
): Promise<PlacedOrder[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: namesakes } = await query.graph({
    entity: "customer",
    fields: ["id"],
    filters: { email: emails },
  })
  const customerIds = new Set(namesakes.map(({ id }) => id))
  if (customerId !== null) {
    customerIds.add(customerId)
  }
  if (customerIds.size === 0) {
    return []
  }
  const { data: orders } = await query.graph({
    entity: "order",
    fields: ["id", "created_at", "canceled_at"],
    filters: { customer_id: [...customerIds], is_draft_order: false },
    pagination: { take: MOST_ORDERS, order: { created_at: "ASC", id: "ASC" } },
  })
  // What was a draft once was placed later than it was created.
  const kept =
    orders.length > 1
      ? await container
          .resolve<ReferralModuleService>(REFERRAL_MODULE)
          .getKeptAttributions(orders.map(({ id }) => id))
      : new Map<string, never>()
  return orders.map(({ id, created_at, canceled_at }) => ({
    id,
    canceled_at,
    placed: new Date(kept.get(id)?.placed_at ?? created_at).getTime(),
  }))
}

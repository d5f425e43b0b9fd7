import type {
  FilterableOrderProps,
  IOrderModuleService,
  MedusaContainer,
} from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

import type { CustomerHistory } from "../../domain/commission/entitlement-input"
import { REFERRAL_MODULE } from "../../modules/referral"
import type ReferralModuleService from "../../modules/referral/service"
import type { OrderReading } from "./read-orders"

/** No rule counts further. */
const MOST_ORDERS = 1000

/** What a customer had ordered before an order, and has ordered since. */
export interface CustomerOrders extends CustomerHistory {
  later_order_ids: string[]
}

/** An order whose customer's other orders are wanted. */
export type OrderOfCustomer = Pick<OrderReading, "traits" | "customer_ids">

interface PlacedOrder {
  id: string
  customer_id: string
  /** Milliseconds. */
  placed: number
  canceled_at?: string | Date | null
}

/**
 * What a customer has ordered before and after an order: under the same customer, or as
 * a guest or with an account under the same e-mail address. Drafts are left out, and of
 * the earlier ones those that had been cancelled by then.
 */
export async function readCustomerOrders(
  container: MedusaContainer,
  order: OrderOfCustomer,
): Promise<CustomerOrders> {
  const [orders] = await readCustomersOrders(container, [order])
  return orders
}

/**
 * The same for many orders, in the order in which they are given: in two queries, unless
 * their customers have very many.
 */
export async function readCustomersOrders(
  container: MedusaContainer,
  orders: readonly OrderOfCustomer[],
): Promise<CustomerOrders[]> {
  const placed = await readOrdersOf(
    container,
    orders.flatMap(({ customer_ids }) => customer_ids),
  )
  if (placed.length < MOST_ORDERS || orders.length === 1) {
    return orders.map(({ traits, customer_ids }) =>
      around(
        traits,
        placed.filter(({ customer_id }) => customer_ids.includes(customer_id)),
      ),
    )
  }
  const each: CustomerOrders[] = []
  for (const { traits, customer_ids } of orders) {
    each.push(around(traits, await readOrdersOf(container, customer_ids)))
  }
  return each
}

/** The orders of a customer, divided by one of them. */
function around(
  { order_id, placed_at }: OrderReading["traits"],
  orders: readonly PlacedOrder[],
): CustomerOrders {
  const placed = Date.parse(placed_at)
  const others = orders
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

/** The first orders of customers; no more than `MOST_ORDERS`. */
async function readOrdersOf(
  container: MedusaContainer,
  customerIds: readonly string[],
): Promise<PlacedOrder[]> {
  if (customerIds.length === 0) {
    return []
  }
  const orders = await container
    .resolve<IOrderModuleService>(Modules.ORDER)
    .listOrders(
      {
        customer_id: [...new Set(customerIds)],
        is_draft_order: false,
      } as FilterableOrderProps,
      {
        select: ["id", "customer_id", "created_at", "canceled_at"],
        take: MOST_ORDERS,
        order: { created_at: "ASC", id: "ASC" },
      },
    )
  // What was a draft once was placed later than it was created.
  const kept =
    orders.length > 1
      ? await container
          .resolve<ReferralModuleService>(REFERRAL_MODULE)
          .getKeptAttributions(orders.map(({ id }) => id))
      : new Map<string, never>()
  return orders.map(({ id, customer_id, created_at, canceled_at }) => ({
    id,
    customer_id: customer_id as string,
    canceled_at,
    placed: new Date(kept.get(id)?.placed_at ?? created_at).getTime(),
  }))
}

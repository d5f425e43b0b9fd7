import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import {
  type DecidedState,
  decidedState,
} from "../../domain/attribution/order-decisions"
import type { OrderSnapshot } from "../../domain/commission/order-snapshot"
import { REFERRAL_MODULE } from "../../modules/referral"
import type ReferralModuleService from "../../modules/referral/service"
import type { OrderTraits } from "../../modules/referral/touches"
import {
  type GraphOrder,
  type GraphReplacement,
  isDraft,
  ORDER_FIELDS,
  problemWith,
  REPLACEMENT_FIELDS,
  toOrderSnapshot,
  toTraits,
} from "./order-graph"

/** An order as it is now, with what connects it with partners. */
export interface OrderReading {
  order: OrderSnapshot
  traits: OrderTraits
  /** What admins decided about it. */
  decided: DecidedState
  /** ISO 8601, UTC */
  canceled_at: string | null
  /** Nobody has placed it yet. */
  is_draft: boolean
  /** Why it cannot be computed; null when it can. */
  problem: string | null
}

/**
 * Reads orders as they are now, in a fixed number of queries however many they are.
 * Those that do not exist are missing.
 */
export async function readOrders(
  container: MedusaContainer,
  orderIds: string[],
): Promise<OrderReading[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const read = async <Row>(
    entity: string,
    fields: string[],
    filters: Record<string, unknown>,
  ): Promise<Row[]> =>
    (await query.graph({ entity, fields, filters })).data as Row[]

  const orders = await read<GraphOrder>("order", ORDER_FIELDS, { id: orderIds })
  const carts = await read<{ order_id: string; cart_id: string }>(
    "order_cart",
    ["order_id", "cart_id"],
    { order_id: orderIds },
  )
  const replacements = await Promise.all(
    ["order_claim", "order_exchange"].map((entity) =>
      read<GraphReplacement & { order_id: string }>(
        entity,
        ["order_id", ...REPLACEMENT_FIELDS],
        { order_id: orderIds },
      ),
    ),
  )
  const decisions = await container
    .resolve<ReferralModuleService>(REFERRAL_MODULE)
    .getDecisions(orderIds)
  return orders.map((order) => ({
    order: toOrderSnapshot(
      order,
      replacements.flat().filter(({ order_id }) => order_id === order.id),
    ),
    traits: {
      ...toTraits(order),
      cart_id:
        carts.find(({ order_id }) => order_id === order.id)?.cart_id ?? null,
    },
    decided: decidedState(decisions.get(order.id) ?? []),
    canceled_at: order.canceled_at
      ? new Date(order.canceled_at).toISOString()
      : null,
    is_draft: isDraft(order),
    problem: problemWith(order),
  }))
}

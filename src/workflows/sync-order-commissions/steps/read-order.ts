import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import type { OrderSnapshot } from "../../../domain/commission/order-snapshot"
import {
  type GraphOrder,
  type GraphReplacement,
  ORDER_FIELDS,
  REPLACEMENT_FIELDS,
  toOrderSnapshot,
} from "../order-graph"

export const readOrderStepId = "partner-center-read-order"

export interface OrderReading {
  order: OrderSnapshot
  /** The cart that became the order; null for orders without one. */
  cart_id: string | null
}

/**
 * Reads an order as it is now, after its ticket was drawn.
 * @param after the ticket; only there to fix the order of the steps
 * @throws MedusaError not found for an unknown order
 */
export const readOrderStep = createStep(
  readOrderStepId,
  async (
    { order_id }: { order_id: string; after: number },
    { container },
  ): Promise<StepResponse<OrderReading>> => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const {
      data: [order],
    } = await query.graph(
      { entity: "order", fields: ORDER_FIELDS, filters: { id: order_id } },
      { throwIfKeyNotFound: true },
    )
    const {
      data: [link],
    } = await query.graph({
      entity: "order_cart",
      fields: ["cart_id"],
      filters: { order_id },
    })
    const replacements = await Promise.all(
      ["order_claim", "order_exchange"].map((entity) =>
        query.graph({
          entity,
          fields: REPLACEMENT_FIELDS,
          filters: { order_id },
        }),
      ),
    )
    return new StepResponse({
      order: toOrderSnapshot(
        order as unknown as GraphOrder,
        replacements.flatMap(({ data }) => data as GraphReplacement[]),
      ),
      cart_id: (link as { cart_id: string } | undefined)?.cart_id ?? null,
    })
  },
)

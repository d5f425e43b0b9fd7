import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import { syncOrderCommissionsWorkflow } from "../sync-order-commissions"

/** Something that belongs to an order: a payment, or a fulfilment. */
export interface SyncRelatedOrderInput {
  payment_id?: string
  fulfillment_id?: string
}

/** Finds the order of a payment or a fulfilment; null when it belongs to none (yet). */
export const findRelatedOrderStep = createStep(
  "partner-center-find-related-order",
  async (
    { payment_id, fulfillment_id }: SyncRelatedOrderInput,
    { container },
  ): Promise<StepResponse<{ order_id: string | null }>> => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    if (fulfillment_id) {
      const {
        data: [link],
      } = await query.graph({
        entity: "order_fulfillment",
        fields: ["order_id"],
        filters: { fulfillment_id },
      })
      return new StepResponse({ order_id: link?.order_id ?? null })
    }
    const {
      data: [payment],
    } = await query.graph({
      entity: "payment",
      fields: ["payment_collection_id"],
      filters: { id: payment_id },
    })
    if (!payment) {
      return new StepResponse({ order_id: null })
    }
    const {
      data: [link],
    } = await query.graph({
      entity: "order_payment_collection",
      fields: ["order_id"],
      filters: { payment_collection_id: payment.payment_collection_id },
    })
    return new StepResponse({ order_id: link?.order_id ?? null })
  },
)

/**
 * Syncs the order that a payment or a fulfilment belongs to. A payment that is captured
 * while its order is still being made belongs to none yet; `order.placed` follows.
 */
export const syncRelatedOrderWorkflow = createWorkflow(
  "partner-center-sync-related-order",
  (input: SyncRelatedOrderInput) => {
    const related = findRelatedOrderStep(input)
    when("order-found", related, ({ order_id }) => order_id !== null).then(
      () => {
        syncOrderCommissionsWorkflow.runAsStep({
          input: transform(related, ({ order_id }) => ({
            order_id: order_id as string,
          })),
        })
      },
    )
    return new WorkflowResponse(related)
  },
)

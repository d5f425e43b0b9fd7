import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { FulfillmentWorkflowEvents } from "@medusajs/framework/utils"

import { syncRelatedOrderWorkflow } from "../workflows/sync-related-order"

/** Syncs the commissions of an order that was delivered. */
export default async function syncDeliveredOrder({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await syncRelatedOrderWorkflow(container).run({
    input: { fulfillment_id: event.data.id },
  })
}

export const config: SubscriberConfig = {
  event: FulfillmentWorkflowEvents.DELIVERY_CREATED,
  context: { subscriberId: "partner-center-delivery-created" },
}

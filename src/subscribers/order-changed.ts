import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { OrderWorkflowEvents } from "@medusajs/framework/utils"

import { syncOrderCommissionsWorkflow } from "../workflows/sync-order-commissions"

/** Events name the order as `id` or, where they are about a part of it, `order_id`. */
type OrderEvent = { id: string; order_id?: string }

/** Syncs an order's commissions after anything that may have changed it. */
export default async function syncChangedOrder({
  event,
  container,
}: SubscriberArgs<OrderEvent>): Promise<void> {
  await syncOrderCommissionsWorkflow(container).run({
    input: { order_id: event.data.order_id ?? event.data.id },
  })
}

export const config: SubscriberConfig = {
  event: [
    OrderWorkflowEvents.PLACED,
    OrderWorkflowEvents.CANCELED,
    OrderWorkflowEvents.UPDATED,
    OrderWorkflowEvents.RETURN_RECEIVED,
    OrderWorkflowEvents.CLAIM_CREATED,
    OrderWorkflowEvents.EXCHANGE_CREATED,
    "order-edit.confirmed",
  ],
  context: { subscriberId: "partner-center-order-changed" },
}

import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { PaymentEvents } from "@medusajs/framework/utils"

import { syncRelatedOrderWorkflow } from "../workflows/sync-related-order"

/** Syncs the commissions of the order that a payment belongs to. */
export default async function syncOrderOfPayment({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await syncRelatedOrderWorkflow(container).run({
    input: { payment_id: event.data.id },
  })
}

export const config: SubscriberConfig = {
  event: [PaymentEvents.CAPTURED, PaymentEvents.REFUNDED],
  context: { subscriberId: "partner-center-payment-changed" },
}

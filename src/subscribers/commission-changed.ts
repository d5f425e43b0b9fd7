import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"

import { emailNewsWorkflow } from "../workflows/email/email-news"
import { PartnerCenterEvents } from "../workflows/events"

/** Tells partners of a sale through them, and of what was taken back. */
export default async function tellOfSale({
  event,
  container,
}: SubscriberArgs<{ order_ids: string[] }>): Promise<void> {
  await emailNewsWorkflow(container).run({
    input: { order_ids: event.data.order_ids },
  })
}

export const config: SubscriberConfig = {
  // Not one event for each commission: an order may have hundreds.
  event: PartnerCenterEvents.COMMISSIONS_CHANGED,
  context: { subscriberId: "partner-center-commission-changed" },
}

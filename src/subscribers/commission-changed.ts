import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"

import { emailNewsWorkflow } from "../workflows/email/email-news"
import { PartnerCenterEvents } from "../workflows/events"

/** Tells partners of a sale through them, and of what was taken back. */
export default async function tellOfSale({
  event,
  container,
}: SubscriberArgs<{ order_id: string }>): Promise<void> {
  await emailNewsWorkflow(container).run({
    input: { order_ids: [event.data.order_id] },
  })
}

export const config: SubscriberConfig = {
  event: [
    PartnerCenterEvents.COMMISSION_EARNED,
    PartnerCenterEvents.COMMISSION_REVERSED,
  ],
  context: { subscriberId: "partner-center-commission-changed" },
}

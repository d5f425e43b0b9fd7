import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"

import { emailNewsWorkflow } from "../workflows/email/email-news"
import { PartnerCenterEvents } from "../workflows/events"

/** Tells a partner what became of a payment to them. */
export default async function tellOfPayout({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await emailNewsWorkflow(container).run({
    input: { payout_ids: [event.data.id] },
  })
}

export const config: SubscriberConfig = {
  event: [
    PartnerCenterEvents.PAYOUT_PAID,
    PartnerCenterEvents.PAYOUT_FAILED,
    PartnerCenterEvents.PAYOUT_REVERSED,
  ],
  context: { subscriberId: "partner-center-payout-settled" },
}

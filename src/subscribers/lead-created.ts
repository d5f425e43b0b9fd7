import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"

import { emailNewsWorkflow } from "../workflows/email/email-news"
import { PartnerCenterEvents } from "../workflows/events"

/** Tells a partner of a lead that came through them. */
export default async function tellOfLead({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await emailNewsWorkflow(container).run({
    input: { lead_ids: [event.data.id] },
  })
}

export const config: SubscriberConfig = {
  event: PartnerCenterEvents.LEAD_CREATED,
  context: { subscriberId: "partner-center-lead-created" },
}

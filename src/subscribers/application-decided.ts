import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"

import { emailApplicationWorkflow } from "../workflows/email/email-application"
import { PartnerCenterEvents } from "../workflows/events"

const KINDS = {
  [PartnerCenterEvents.PARTNER_APPLIED]: "application_received",
  [PartnerCenterEvents.PARTNER_APPROVED]: "application_approved",
  [PartnerCenterEvents.PARTNER_REJECTED]: "application_rejected",
} as const

/** Tells an applicant by e-mail where the application stands. */
export default async function tellApplicant({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await emailApplicationWorkflow(container).run({
    input: {
      partner_id: event.data.id,
      kind: KINDS[event.name as keyof typeof KINDS],
    },
  })
}

export const config: SubscriberConfig = {
  event: Object.keys(KINDS),
  context: { subscriberId: "partner-center-application-decided" },
}

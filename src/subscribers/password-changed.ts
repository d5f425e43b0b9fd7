import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"

import { sendPartnerEmailWorkflow } from "../workflows/email/send-partner-email"
import { PartnerCenterEvents } from "../workflows/events"

/** Tells a member that their password was changed, in case it was somebody else. */
export default async function tellPasswordChanged({
  event,
  container,
}: SubscriberArgs<{ member_id: string; changed_at: string }>): Promise<void> {
  const { member_id, changed_at } = event.data
  await sendPartnerEmailWorkflow(container).run({
    input: {
      kind: "password_changed",
      member_id,
      idempotency_key: `partner-center:password_changed:${member_id}:${changed_at}`,
    },
  })
}

export const config: SubscriberConfig = {
  event: PartnerCenterEvents.PASSWORD_CHANGED,
  context: { subscriberId: "partner-center-password-changed" },
}

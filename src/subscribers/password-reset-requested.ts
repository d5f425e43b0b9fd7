import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"

import { PartnerCenterEvents } from "../workflows/events"
import {
  type MailPasswordResetInput,
  mailPasswordResetWorkflow,
} from "../workflows/password/mail-password-reset"

/** Sends the link for a new password, if such a member exists. */
export default async function mailPasswordReset({
  event,
  container,
}: SubscriberArgs<MailPasswordResetInput>): Promise<void> {
  await mailPasswordResetWorkflow(container).run({ input: event.data })
}

export const config: SubscriberConfig = {
  event: PartnerCenterEvents.PASSWORD_RESET_REQUESTED,
  context: { subscriberId: "partner-center-password-reset-requested" },
}

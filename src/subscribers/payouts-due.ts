import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"

import { PartnerCenterEvents } from "../workflows/events"
import { sendDuePayoutsWorkflow } from "../workflows/payout/send-due-payouts"

/** Sends payouts to their providers, behind the request that gave them there. */
export default async function sendDuePayouts({
  container,
}: SubscriberArgs): Promise<void> {
  await sendDuePayoutsWorkflow(container).run()
}

export const config: SubscriberConfig = {
  event: PartnerCenterEvents.PAYOUTS_DUE,
  context: { subscriberId: "partner-center-payouts-due" },
}

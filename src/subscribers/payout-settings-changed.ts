import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"

import type { PayoutSettingNews } from "../modules/payee/payout-setting-news"
import { tellPayoutSettingsWorkflow } from "../workflows/email/tell-payout-settings"
import { PartnerCenterEvents } from "../workflows/events"

/** Tells a partner's owners how they are paid now, in case it was somebody else. */
export default async function tellPayoutSettingsChanged({
  event,
  container,
}: SubscriberArgs<PayoutSettingNews>): Promise<void> {
  await tellPayoutSettingsWorkflow(container).run({ input: event.data })
}

export const config: SubscriberConfig = {
  event: PartnerCenterEvents.PAYOUT_SETTINGS_CHANGED,
  context: { subscriberId: "partner-center-payout-settings-changed" },
}

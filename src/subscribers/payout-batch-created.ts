import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"

import { PartnerCenterEvents } from "../workflows/events"
import { openPayoutBatchWorkflow } from "../workflows/payout/open-payout-batch"

/** Sets the money of a new batch's payouts aside, behind the request that created it. */
export default async function openBatch({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await openPayoutBatchWorkflow(container).run({ input: event.data })
}

export const config: SubscriberConfig = {
  event: PartnerCenterEvents.PAYOUT_BATCH_CREATED,
  context: { subscriberId: "partner-center-payout-batch-created" },
}

import type { MedusaContainer } from "@medusajs/framework/types"

import { workOffPayoutsWorkflow } from "../workflows/payout/work-off-payouts"

/** Goes on with payouts that wait for something, every minute. */
export default async function workOffPayouts(
  container: MedusaContainer,
): Promise<void> {
  await workOffPayoutsWorkflow(container).run({ input: {} })
}

export const config = {
  name: "partner-center-work-off-payouts",
  schedule: "* * * * *",
}

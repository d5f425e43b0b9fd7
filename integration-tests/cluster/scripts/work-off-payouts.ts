import type { ExecArgs } from "@medusajs/framework/types"

import { workOffPayoutsWorkflow } from "../../../src/workflows/payout/work-off-payouts"

/** What the job does every minute, now: nothing is too young to be told. */
export default async function workOffPayouts({
  container,
}: ExecArgs): Promise<void> {
  await workOffPayoutsWorkflow(container).run({
    input: { min_age_seconds: 0 },
  })
}

import type { ExecArgs } from "@medusajs/framework/types"

import { settlePayoutsWorkflow } from "../../../src/workflows/payout/settle-payouts"

/** Marks all payouts in transit as paid, as an admin does by one press. */
export default async function markAsPaid({
  container,
}: ExecArgs): Promise<void> {
  await settlePayoutsWorkflow(container).run({
    input: {
      outcome: "paid",
      paid_at: null,
      reference: "The test's",
      reason: null,
      settled_by: "user_of_the_test",
    },
  })
}

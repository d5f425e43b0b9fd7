import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"

import { releasePayoutsWorkflow } from "../../../../../../workflows/payout-settings/hold-payouts"
import { readPartnerPayout } from "../../payout-settings/read-partner-payout"

/** Ends the review of payments to a partner. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
): Promise<void> {
  const { id } = req.params
  await releasePayoutsWorkflow(req.scope).run({
    input: { partner_id: id, user_id: req.auth_context.actor_id },
  })
  res.json(await readPartnerPayout(req.scope, id))
}

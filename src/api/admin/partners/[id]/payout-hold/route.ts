import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"

import { holdPayoutsWorkflow } from "../../../../../workflows/payout-settings/hold-payouts"
import type { PayoutHoldBody } from "../payout-settings/contract"
import { readPartnerPayout } from "../payout-settings/read-partner-payout"

/** Puts payments to a partner under review. */
export async function POST(
  req: AuthenticatedMedusaRequest<PayoutHoldBody>,
  res: MedusaResponse,
): Promise<void> {
  const { id } = req.params
  await holdPayoutsWorkflow(req.scope).run({
    input: {
      partner_id: id,
      reason: req.validatedBody.reason,
      user_id: req.auth_context.actor_id,
    },
  })
  res.json(await readPartnerPayout(req.scope, id))
}

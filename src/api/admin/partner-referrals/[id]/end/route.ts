import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"

import { endReferralWorkflow } from "../../../../../workflows/referral/change-referral"
import { readReferral } from "../../read-referrals"

/** Ends a record from now on; ending it twice changes nothing. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
): Promise<void> {
  const { id } = req.params
  await endReferralWorkflow(req.scope).run({
    input: { id, ended_by: req.auth_context.actor_id },
  })
  res.json({ referral: await readReferral(req.scope, id) })
}

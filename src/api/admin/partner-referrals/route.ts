import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"

import { addReferralWorkflow } from "../../../workflows/referral/change-referral"
import type { AddReferralBody, ListReferralsQuery } from "./contract"
import { readReferral, readReferrals } from "./read-referrals"

/** Lists the referral history, the latest first unless ordered otherwise. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
): Promise<void> {
  const query = req.validatedQuery as ListReferralsQuery
  res.json(await readReferrals(req.scope, query))
}

/** Adds a record by hand. */
export async function POST(
  req: AuthenticatedMedusaRequest<AddReferralBody>,
  res: MedusaResponse,
): Promise<void> {
  const { result: id } = await addReferralWorkflow(req.scope).run({
    input: {
      ...req.validatedBody,
      created_by: req.auth_context.actor_id,
    },
  })
  res.json({ referral: await readReferral(req.scope, id) })
}

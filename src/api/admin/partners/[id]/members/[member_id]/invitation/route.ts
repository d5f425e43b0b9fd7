import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"

import { sendInvitationWorkflow } from "../../../../../../../workflows/partner/members/invite-member"
import { actionOf } from "../../../../member-action"
import { readMember } from "../../../../read-member"

/** Sends an invitation once more. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
): Promise<void> {
  const { result } = await sendInvitationWorkflow(req.scope).run({
    input: actionOf(req),
  })
  const member = await readMember(req.scope, result.member_id)
  res.json({ member, email: result.email })
}

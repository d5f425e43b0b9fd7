import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"

import { inviteMemberWorkflow } from "../../../../../workflows/partner/members/invite-member"
import type { InviteMemberBody } from "../../members-contract"
import { readMember } from "../../read-member"

/** Adds a person to a partner and sends them an invitation. */
export async function POST(
  req: AuthenticatedMedusaRequest<InviteMemberBody>,
  res: MedusaResponse,
): Promise<void> {
  const { result } = await inviteMemberWorkflow(req.scope).run({
    input: {
      ...req.validatedBody,
      partner_id: req.params.id,
      actor: { type: "admin", id: req.auth_context.actor_id },
    },
  })
  const member = await readMember(req.scope, result.member_id)
  res.json({ member, email: result.email })
}

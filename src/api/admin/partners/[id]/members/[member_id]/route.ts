import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"

import { changeMemberWorkflow } from "../../../../../../workflows/partner/members/change-member"
import { removeMemberWorkflow } from "../../../../../../workflows/partner/members/remove-member"
import type { UpdateMemberBody } from "../../../members-contract"
import { actionOf } from "../../../member-action"
import { readMember } from "../../../read-member"

/** Changes a member's name or role. */
export async function POST(
  req: AuthenticatedMedusaRequest<UpdateMemberBody>,
  res: MedusaResponse,
): Promise<void> {
  await changeMemberWorkflow(req.scope).run({
    input: { ...actionOf(req), changes: req.validatedBody },
  })
  res.json({ member: await readMember(req.scope, req.params.member_id) })
}

/** Takes a person out of a partner; their sessions end with the next request. */
export async function DELETE(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
): Promise<void> {
  await removeMemberWorkflow(req.scope).run({ input: actionOf(req) })
  res.json({ id: req.params.member_id, deleted: true })
}

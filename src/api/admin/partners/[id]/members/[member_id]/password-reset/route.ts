import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"

import { sendPasswordResetWorkflow } from "../../../../../../../workflows/partner/members/send-password-reset"
import { actionOf } from "../../../../member-action"
import { readMember } from "../../../../read-member"

/** Sends a member a link with which they set a new password. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
): Promise<void> {
  const { result } = await sendPasswordResetWorkflow(req.scope).run({
    input: actionOf(req),
  })
  const member = await readMember(req.scope, result.member_id)
  res.json({ member, email: result.email })
}

import type { AuthenticatedMedusaRequest } from "@medusajs/framework"

import type { MemberAction } from "../../../workflows/partner/members/find-member"

/** Which member a request is about, and who does it. */
export function actionOf(
  req: AuthenticatedMedusaRequest<unknown>,
): MemberAction {
  return {
    partner_id: req.params.id,
    member_id: req.params.member_id,
    actor: { type: "admin", id: req.auth_context.actor_id },
  }
}

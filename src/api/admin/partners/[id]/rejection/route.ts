import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"

import { decideApplicationWorkflow } from "../../../../../workflows/partner/decide-application"
import { adminOf } from "../../../../contract/admin-actor"
import { readPartner } from "../../read-partners"
import type { RejectionBody } from "../approval/contract"

/** Rejects an application; of two admins at once the second is refused. */
export async function POST(
  req: AuthenticatedMedusaRequest<RejectionBody>,
  res: MedusaResponse,
): Promise<void> {
  const { id } = req.params
  await decideApplicationWorkflow(req.scope).run({
    input: {
      partner_id: id,
      verdict: "rejected",
      reason: req.validatedBody.reason,
      actor: adminOf(req),
    },
  })
  res.json({ partner: await readPartner(req.scope, id) })
}

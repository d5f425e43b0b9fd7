import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"

import { decideApplicationWorkflow } from "../../../../../workflows/partner/decide-application"
import { adminOf } from "../../../../contract/admin-actor"
import { readPartner } from "../../read-partners"
import type { ApprovalBody } from "./contract"

/** Approves an application; of two admins at once the second is refused. */
export async function POST(
  req: AuthenticatedMedusaRequest<ApprovalBody>,
  res: MedusaResponse,
): Promise<void> {
  const { id } = req.params
  await decideApplicationWorkflow(req.scope).run({
    input: {
      partner_id: id,
      verdict: "approved",
      program_ids: req.validatedBody.program_ids,
      actor: adminOf(req),
    },
  })
  res.json({ partner: await readPartner(req.scope, id) })
}

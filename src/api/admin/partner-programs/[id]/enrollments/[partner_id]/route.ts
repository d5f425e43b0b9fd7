import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"

import { adminOf } from "../../../../../contract/admin-actor"
import { setEnrollmentWorkflow } from "../../../../../../workflows/program/set-enrollment"

/** Ends a partner's enrolment, for orders placed from now on. */
export async function DELETE(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
): Promise<void> {
  const { id: program_id, partner_id } = req.params
  await setEnrollmentWorkflow(req.scope).run({
    input: { partner_id, program_id, status: "ended", actor: adminOf(req) },
  })
  res.json({ id: partner_id, deleted: true })
}

import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"

import { adminOf } from "../../../../../contract/admin-actor"
import { removeOverrideWorkflow } from "../../../../../../workflows/partner/save-override"

/** Takes rates of a partner's own back; orders placed before keep them. */
export async function DELETE(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
): Promise<void> {
  const { id, override_id } = req.params
  await removeOverrideWorkflow(req.scope).run({
    input: { partner_id: id, override_id, actor: adminOf(req) },
  })
  res.json({ id: override_id, deleted: true })
}

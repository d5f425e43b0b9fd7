import type { MedusaResponse } from "@medusajs/framework"

import { deleteOwnLinkWorkflow } from "../../../../../../workflows/link/own-links"
import {
  assertMayChange,
  type PartnerRequest,
} from "../../../../../contract/partner-context"

/** Deletes a link of the partner's own; its code is never given to another one. */
export async function DELETE(
  req: PartnerRequest,
  res: MedusaResponse,
): Promise<void> {
  assertMayChange(req, "links")
  const { id } = req.params
  await deleteOwnLinkWorkflow(req.scope).run({
    input: { id, partner_id: req.partner_member.partner_id },
  })
  res.json({ id, deleted: true })
}

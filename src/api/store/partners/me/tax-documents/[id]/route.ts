import type { MedusaResponse } from "@medusajs/framework"

import { deleteTaxDocumentWorkflow } from "../../../../../../workflows/tax/delete-tax-document"
import {
  assertMayChange,
  type PartnerRequest,
} from "../../../../../contract/partner-context"

/** Deletes a document that the member themselves uploaded. */
export async function DELETE(
  req: PartnerRequest,
  res: MedusaResponse,
): Promise<void> {
  assertMayChange(req, "tax_documents")
  const { partner_id, id: memberId } = req.partner_member
  const { id } = req.params
  await deleteTaxDocumentWorkflow(req.scope).run({
    input: { id, partner_id, by: { type: "member", id: memberId } },
  })
  res.json({ id, deleted: true })
}

import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"

import { deleteTaxDocumentWorkflow } from "../../../../../../workflows/tax/delete-tax-document"

/** Deletes a partner's tax document, whoever uploaded it. */
export async function DELETE(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
): Promise<void> {
  const { id: partner_id, document_id: id } = req.params
  await deleteTaxDocumentWorkflow(req.scope).run({
    input: {
      id,
      partner_id,
      by: { type: "admin", id: req.auth_context.actor_id },
    },
  })
  res.json({ id, deleted: true })
}

import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"

import { addTaxDocument } from "../../../../../workflows/tax/add-tax-document"
import { uploadOf } from "../../../../contract/read-upload"
import type { TaxDocumentBody } from "../../../../contract/tax-schemas"
import { assertPartner } from "../../../../tax/assert-partner"
import {
  listTaxDocuments,
  showTaxDocument,
} from "../../../../tax/show-tax-documents"
import type { TaxDocumentsQuery } from "../../tax-contract"

/** A partner's tax documents, the latest first. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
): Promise<void> {
  await assertPartner(req)
  const page = req.validatedQuery as TaxDocumentsQuery
  res.json(await listTaxDocuments(req.scope, req.params.id, page))
}

/** Keeps a document that an admin uploads for a partner. */
export async function POST(
  req: AuthenticatedMedusaRequest<TaxDocumentBody>,
  res: MedusaResponse,
): Promise<void> {
  await assertPartner(req)
  const id = await addTaxDocument(req.scope, {
    ...uploadOf(req),
    partner_id: req.params.id,
    kind: req.validatedBody.kind,
    by: { type: "admin", id: req.auth_context.actor_id },
  })
  res.json({ document: await showTaxDocument(req.scope, id) })
}

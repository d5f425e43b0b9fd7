import type { MedusaResponse } from "@medusajs/framework"

import { addTaxDocument } from "../../../../../workflows/tax/add-tax-document"
import {
  assertMayChange,
  type PartnerRequest,
} from "../../../../contract/partner-context"
import { uploadOf } from "../../../../contract/read-upload"
import type { TaxDocumentBody } from "../../../../contract/tax-schemas"
import {
  listTaxDocuments,
  showTaxDocument,
} from "../../../../tax/show-tax-documents"
import type { PageQuery } from "../../contract"

/** The partner's tax documents, the latest first. */
export async function GET(
  req: PartnerRequest,
  res: MedusaResponse,
): Promise<void> {
  const { partner_id } = req.partner_member
  const page = req.validatedQuery as PageQuery
  res.json(await listTaxDocuments(req.scope, partner_id, page))
}

/** Keeps a document that the member uploads. */
export async function POST(
  req: PartnerRequest<TaxDocumentBody>,
  res: MedusaResponse,
): Promise<void> {
  assertMayChange(req, "tax_documents")
  const { partner_id, id } = req.partner_member
  const documentId = await addTaxDocument(req.scope, {
    ...uploadOf(req),
    partner_id,
    kind: req.validatedBody.kind,
    by: { type: "member", id },
  })
  res.json({ document: await showTaxDocument(req.scope, documentId) })
}

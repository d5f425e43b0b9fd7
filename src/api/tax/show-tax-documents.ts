import type { MedusaContainer } from "@medusajs/framework/types"

import { PAYEE_MODULE } from "../../modules/payee"
import type PayeeModuleService from "../../modules/payee/service"
import type { TaxDocumentDTO } from "../../modules/payee/types"

/** A page of a partner's tax documents, the latest first. */
export async function listTaxDocuments(
  container: MedusaContainer,
  partnerId: string,
  { limit, offset }: { limit: number; offset: number },
) {
  const [documents, count] = await container
    .resolve<PayeeModuleService>(PAYEE_MODULE)
    .listAndCountPartnerTaxDocuments(
      { partner_id: partnerId },
      { take: limit, skip: offset, order: { created_at: "DESC", id: "DESC" } },
    )
  return { documents: documents.map(show), count, limit, offset }
}

/** One tax document, without what is in it. */
export async function showTaxDocument(container: MedusaContainer, id: string) {
  return show(
    await container
      .resolve<PayeeModuleService>(PAYEE_MODULE)
      .retrievePartnerTaxDocument(id),
  )
}

function show(document: TaxDocumentDTO) {
  return {
    id: document.id,
    name: document.name,
    kind: document.kind,
    mime_type: document.mime_type,
    size: document.size,
    sha256: document.sha256,
    uploaded_by: {
      type: document.uploaded_by_type,
      id: document.uploaded_by,
    },
    created_at: document.created_at,
  }
}

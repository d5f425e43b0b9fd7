import type {
  IFileModuleService,
  MedusaContainer,
} from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"

import { PAYEE_MODULE } from "../../modules/payee"
import type PayeeModuleService from "../../modules/payee/service"

/** A tax document as it was uploaded. */
export interface TaxFile {
  name: string
  mime_type: string
  content: Buffer
}

/**
 * A partner's tax document with what is in it.
 * @throws MedusaError not found for a document that the partner does not have; unexpected
 * state when no key of the store opens it
 */
export async function readTaxDocument(
  container: MedusaContainer,
  partnerId: string,
  id: string,
): Promise<TaxFile> {
  const payees = container.resolve<PayeeModuleService>(PAYEE_MODULE)
  const [document] = await payees.listPartnerTaxDocuments({
    id,
    partner_id: partnerId,
  })
  if (!document) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `The tax document ${id} was not found`,
    )
  }
  const sealed = await container
    .resolve<IFileModuleService>(Modules.FILE)
    .getAsBuffer(document.file_id)
  return {
    name: document.name,
    mime_type: document.mime_type,
    content: await payees.readTaxFile(id, document.file_key, sealed),
  }
}

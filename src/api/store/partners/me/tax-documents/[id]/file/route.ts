import type { MedusaResponse } from "@medusajs/framework"
import { MedusaError } from "@medusajs/framework/utils"

import { readTaxDocument } from "../../../../../../../workflows/tax/read-tax-document"
import type { PartnerRequest } from "../../../../../../contract/partner-context"
import { sendTaxFile } from "../../../../../../tax/send-tax-file"

/** Downloads a document. What stands in it is for owners and managers only. */
export async function GET(
  req: PartnerRequest,
  res: MedusaResponse,
): Promise<void> {
  const { partner_id, role } = req.partner_member
  if (role === "viewer") {
    throw new MedusaError(
      MedusaError.Types.FORBIDDEN,
      'tax_documents: your role "viewer" cannot download this, ask an owner or a manager of your account',
    )
  }
  sendTaxFile(res, await readTaxDocument(req.scope, partner_id, req.params.id))
}

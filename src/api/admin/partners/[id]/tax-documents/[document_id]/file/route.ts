import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"

import { readTaxDocument } from "../../../../../../../workflows/tax/read-tax-document"
import { sendTaxFile } from "../../../../../../tax/send-tax-file"

/** Downloads a partner's tax document. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
): Promise<void> {
  const { id, document_id } = req.params
  sendTaxFile(res, await readTaxDocument(req.scope, id, document_id))
}

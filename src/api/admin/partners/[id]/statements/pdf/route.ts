import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"

import { sendStatementPdf } from "../../../../../statements/send-statement"

/** A partner's statement over some days, as a PDF. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
): Promise<void> {
  await sendStatementPdf(req, res, req.params.id)
}

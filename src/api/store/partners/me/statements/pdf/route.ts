import type { MedusaResponse } from "@medusajs/framework"

import type { PartnerRequest } from "../../../../../contract/partner-context"
import { sendStatementPdf } from "../../../../../statements/send-statement"

/** My statement as a PDF: always the signed-in member's partner, whatever the query says. */
export async function GET(
  req: PartnerRequest,
  res: MedusaResponse,
): Promise<void> {
  await sendStatementPdf(req, res, req.partner_member.partner_id)
}

import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"

import { sendStatementCsv } from "../../../../../statements/send-statement"

/** A partner's statement over some days, as a CSV file. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
): Promise<void> {
  await sendStatementCsv(req, res, req.params.id)
}

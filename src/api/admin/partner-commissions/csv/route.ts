import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"

import { sendCsv } from "../../../contract/send-csv"
import type { ExportCommissionsQuery } from "../contract"
import { COMMISSION_COLUMNS, exportCommissions } from "../export-commissions"

/** The commissions that match as a CSV file. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
): Promise<void> {
  const query = req.validatedQuery as ExportCommissionsQuery
  await sendCsv(
    req,
    res,
    ["commissions", query.from, query.to],
    COMMISSION_COLUMNS,
    exportCommissions(req.scope, query),
  )
}

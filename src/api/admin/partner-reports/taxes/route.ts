import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"

import type { TaxReportQuery } from "./contract"
import { readTaxReport } from "./read-tax-report"

/** What partners were paid and earned in a calendar year, by name unless ordered otherwise. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
): Promise<void> {
  res.json(await readTaxReport(req.scope, req.validatedQuery as TaxReportQuery))
}

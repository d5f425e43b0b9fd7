import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"

import { sendCsv } from "../../../../contract/send-csv"
import type { TaxFileQuery } from "../contract"
import { exportTaxReport, type ExportedTaxLine } from "../read-tax-report"

const COLUMNS: readonly (keyof ExportedTaxLine)[] = [
  "code",
  "name",
  "legal_name",
  "country_code",
  "vat_id",
  "form",
  "form_on_file",
  "year",
  "currency_code",
  "paid",
  "earned",
  "adjustments",
]

/** What partners were paid and earned in a calendar year as a CSV file. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
): Promise<void> {
  const query = req.validatedQuery as TaxFileQuery
  await sendCsv(
    req,
    res,
    ["partner-taxes", String(query.year), query.currency_code],
    COLUMNS,
    exportTaxReport(req.scope, query),
  )
}

import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"

import { sendCsv } from "../../../../contract/send-csv"
import type { ExportPartnerLedgersQuery } from "../contract"
import { toDays } from "../ledgers-query"
import {
  exportPartnerLedgers,
  type ExportedLedger,
} from "../read-partner-ledgers"

const COLUMNS: readonly (keyof ExportedLedger)[] = [
  "code",
  "name",
  "status",
  "parent_code",
  "parent_name",
  "currency_code",
  "beginning_balance",
  "commissions",
  "clawbacks",
  "payments",
  "adjustments",
  "ending_balance",
]

/** The ledgers of all partners as a CSV file. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
): Promise<void> {
  const query = req.validatedQuery as ExportPartnerLedgersQuery
  const { from, to } = toDays(query)
  await sendCsv(
    req,
    res,
    ["partner-ledgers", query.currency_code, from, to],
    COLUMNS,
    exportPartnerLedgers(req.scope, query),
  )
}

import type { MedusaResponse } from "@medusajs/framework"

import type { PartnerRequest } from "../../../../../contract/partner-context"
import { readLedger } from "../../../../../contract/read-ledger"
import type { LedgerQuery } from "../../../contract"
import { sendReportCsv } from "../../reports/send-report-csv"

const COLUMNS = [
  "posted_at",
  "kind",
  "order_display_id",
  "title",
  "level",
  "role",
  "sold_by",
  "reason",
  "currency_code",
  "amount",
] as const

/** What happened in a range of My Ledger, as a CSV file. */
export async function GET(
  req: PartnerRequest,
  res: MedusaResponse,
): Promise<void> {
  await sendReportCsv(
    req,
    res,
    "ledger",
    COLUMNS,
    async (partnerId, query: LedgerQuery) => {
      const { entries } = await readLedger(req.scope, partnerId, query)
      return entries.map(({ sold_by, posted_at, ...entry }) => ({
        ...entry,
        sold_by: sold_by?.name ?? "",
        posted_at: new Date(posted_at).toISOString(),
      }))
    },
  )
}

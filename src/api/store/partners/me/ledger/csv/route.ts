import type { MedusaResponse } from "@medusajs/framework"

import type { PartnerRequest } from "../../../../../contract/partner-context"
import {
  readLedgerEntries,
  settleLedgerRange,
} from "../../../../../contract/read-ledger"
import { sendCsv } from "../../../../../contract/send-csv"
import type { LedgerQuery } from "../../../contract"
import { readPages } from "../../reports/read-pages"

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
  const query = req.validatedQuery as LedgerQuery
  const range = await settleLedgerRange(
    req.scope,
    req.partner_member.partner_id,
    query,
  )
  await sendCsv(
    req,
    res,
    ["ledger", range.currency_code, query.from, query.to],
    COLUMNS,
    readPages(async (page) => {
      const { entries } = await readLedgerEntries(req.scope, range, page)
      return entries.map(({ sold_by, posted_at, ...entry }) => ({
        ...entry,
        sold_by: sold_by?.name ?? "",
        posted_at: new Date(posted_at).toISOString(),
      }))
    }),
  )
}

import type { MedusaResponse } from "@medusajs/framework"

import type { PartnerRequest } from "../../../../../contract/partner-context"
import {
  listLedgerEntries,
  settleLedgerRange,
} from "../../../../../contract/read-ledger"
import { readPages } from "../../../../../contract/read-pages"
import { sendCsv } from "../../../../../contract/send-csv"
import type { LedgerQuery } from "../../../contract"

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
      const { entries, next_cursor } = await listLedgerEntries(
        req.scope,
        range,
        page,
      )
      return {
        rows: entries.map(({ sold_by, posted_at, ...entry }) => ({
          ...entry,
          sold_by: sold_by?.name ?? "",
          posted_at: new Date(posted_at).toISOString(),
        })),
        next_cursor,
      }
    }),
  )
}

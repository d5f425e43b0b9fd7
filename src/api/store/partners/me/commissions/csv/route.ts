import type { MedusaResponse } from "@medusajs/framework"

import type { PartnerRequest } from "../../../../../contract/partner-context"
import type { PartnerCommissionsQuery } from "../../reports/contract"
import { sendReportCsv } from "../../reports/send-report-csv"
import { listPartnerCommissions, toFilters } from "../read-partner-commissions"

const COLUMNS = [
  "placed_at",
  "order_display_id",
  "title",
  "level",
  "role",
  "sold_by",
  "currency_code",
  "earned",
  "clawed_back",
  "amount",
  "pending",
  "payable",
  "state",
] as const

/** The signed-in partner's commissions as a CSV file. */
export async function GET(
  req: PartnerRequest,
  res: MedusaResponse,
): Promise<void> {
  await sendReportCsv(
    req,
    res,
    "commissions",
    COLUMNS,
    async (partnerId, query: PartnerCommissionsQuery, page) => {
      const { commissions, next_cursor } = await listPartnerCommissions(
        req.scope,
        await toFilters(req.scope, partnerId, query),
        page,
      )
      return {
        rows: commissions.map(({ sold_by, placed_at, ...commission }) => ({
          ...commission,
          sold_by: sold_by?.name ?? "",
          placed_at: new Date(placed_at).toISOString(),
        })),
        next_cursor,
      }
    },
  )
}

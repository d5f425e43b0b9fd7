import type { MedusaResponse } from "@medusajs/framework"

import type { PartnerRequest } from "../../../../../contract/partner-context"
import type { RecruitsQuery } from "../../reports/contract"
import { sendReportCsv } from "../../reports/send-report-csv"
import { listRecruits } from "../read-recruits"

const COLUMNS = [
  "level",
  "code",
  "name",
  "status",
  "recruits",
  "currency_code",
  "orders",
  "earned",
] as const

/** Whoever sold nothing has a row, too. */
const NO_SALES = [{ currency_code: "", orders: 0, earned: 0 }]

/** The signed-in partner's recruits as a CSV file: a row for each currency of one's sales. */
export async function GET(
  req: PartnerRequest,
  res: MedusaResponse,
): Promise<void> {
  await sendReportCsv(
    req,
    res,
    "recruits",
    COLUMNS,
    async (partnerId, query: RecruitsQuery, page) => {
      const { recruits, next_cursor } = await listRecruits(
        req.scope,
        partnerId,
        query,
        page,
      )
      return {
        rows: recruits.flatMap(({ sales, active, ...recruit }) =>
          (sales.length > 0 ? sales : NO_SALES).map((each) => ({
            ...recruit,
            status: active ? "active" : "inactive",
            ...each,
          })),
        ),
        next_cursor,
      }
    },
  )
}

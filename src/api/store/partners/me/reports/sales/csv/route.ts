import type { MedusaResponse } from "@medusajs/framework"

import type { PartnerRequest } from "../../../../../../contract/partner-context"
import type { SalesQuery } from "../../contract"
import { sendReportCsv } from "../../send-report-csv"
import { listSales } from "../read-sales"

const COLUMNS = [
  "title",
  "orders",
  "quantity",
  "currency_code",
  "base",
  "earned",
] as const

/** The products that the signed-in partner sold, as a CSV file. */
export async function GET(
  req: PartnerRequest,
  res: MedusaResponse,
): Promise<void> {
  await sendReportCsv(
    req,
    res,
    "sales",
    COLUMNS,
    async (partnerId, query: SalesQuery, page) => {
      const { products, currency_code, next_cursor } = await listSales(
        req.scope,
        partnerId,
        query,
        page,
      )
      return {
        rows: products.map((product) => ({ ...product, currency_code })),
        next_cursor,
      }
    },
  )
}

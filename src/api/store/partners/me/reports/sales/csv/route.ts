import type { MedusaResponse } from "@medusajs/framework"

import type { PartnerRequest } from "../../../../../../contract/partner-context"
import type { SalesQuery } from "../../contract"
import { sendReportCsv } from "../../send-report-csv"
import { readSales } from "../read-sales"

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
    async (partnerId, query: SalesQuery) => {
      const { products, currency_code } = await readSales(
        req.scope,
        partnerId,
        query,
      )
      return products.map((product) => ({ ...product, currency_code }))
    },
  )
}

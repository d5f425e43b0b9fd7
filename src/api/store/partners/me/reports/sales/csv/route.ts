import type { MedusaResponse } from "@medusajs/framework"

import type { PartnerRequest } from "../../../../../../contract/partner-context"
import { sendCsv } from "../../../../../../contract/send-csv"
import type { SalesQuery } from "../../contract"
import { readPages } from "../../read-pages"
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
  const query = req.validatedQuery as SalesQuery
  await sendCsv(
    req,
    res,
    ["sales", query.currency_code, query.from, query.to],
    COLUMNS,
    readPages(async (page) => {
      const { products, currency_code } = await readSales(
        req.scope,
        req.partner_member.partner_id,
        { ...query, ...page },
      )
      return products.map((product) => ({ ...product, currency_code }))
    }),
  )
}

import type { MedusaResponse } from "@medusajs/framework"

import type { PartnerRequest } from "../../../../../contract/partner-context"
import type { SalesQuery } from "../contract"
import { readSales } from "./read-sales"

/** The products that the signed-in partner sold, what earned the most first. */
export async function GET(
  req: PartnerRequest,
  res: MedusaResponse,
): Promise<void> {
  res.json(
    await readSales(
      req.scope,
      req.partner_member.partner_id,
      req.validatedQuery as SalesQuery,
    ),
  )
}

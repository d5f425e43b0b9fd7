import type { MedusaResponse } from "@medusajs/framework"

import type { PartnerRequest } from "../../../../../contract/partner-context"
import type { ReportQuery } from "../contract"
import { readClicks } from "./read-clicks"

/** What came through the signed-in partner's links, by link and ad. */
export async function GET(
  req: PartnerRequest,
  res: MedusaResponse,
): Promise<void> {
  res.json(
    await readClicks(
      req.scope,
      req.partner_member.partner_id,
      req.validatedQuery as ReportQuery,
    ),
  )
}

import type { MedusaResponse } from "@medusajs/framework"

import type { PartnerRequest } from "../../../../contract/partner-context"
import type { DashboardQuery } from "../reports/contract"
import { readDashboard } from "./read-dashboard"

/** The signed-in partner's figures, beside those of the range before and the average. */
export async function GET(
  req: PartnerRequest,
  res: MedusaResponse,
): Promise<void> {
  res.json({
    dashboard: await readDashboard(
      req.scope,
      req.partner_member.partner_id,
      req.validatedQuery as DashboardQuery,
    ),
  })
}

import type { MedusaResponse } from "@medusajs/framework"

import type { PartnerRequest } from "../../../../contract/partner-context"
import type { PartnerCommissionsQuery } from "../reports/contract"
import { readPartnerCommissions } from "./read-partner-commissions"

/** The signed-in partner's commissions, the latest orders first. */
export async function GET(
  req: PartnerRequest,
  res: MedusaResponse,
): Promise<void> {
  res.json(
    await readPartnerCommissions(
      req.scope,
      req.partner_member.partner_id,
      req.validatedQuery as PartnerCommissionsQuery,
    ),
  )
}

import type { MedusaResponse } from "@medusajs/framework"

import type { PartnerRequest } from "../../../../../contract/partner-context"
import type { LeadsQuery } from "../contract"
import { readLeads } from "./read-leads"

/** Whom the signed-in partner brought before they ordered, the latest first. */
export async function GET(
  req: PartnerRequest,
  res: MedusaResponse,
): Promise<void> {
  res.json(
    await readLeads(
      req.scope,
      req.partner_member.partner_id,
      req.validatedQuery as LeadsQuery,
    ),
  )
}

import type { MedusaResponse } from "@medusajs/framework"

import type { PartnerRequest } from "../../../../contract/partner-context"
import { readStructure } from "./read-structure"

/** What the signed-in partner's programs pay now, and their own rates. */
export async function GET(
  req: PartnerRequest,
  res: MedusaResponse,
): Promise<void> {
  res.json(
    await readStructure(req.scope, req.partner_member.partner_id, new Date()),
  )
}

import type { MedusaResponse } from "@medusajs/framework"

import type { PartnerRequest } from "../../../../contract/partner-context"
import type { OwnPayoutsQuery } from "./contract"
import { readOwnPayouts } from "./read-own-payouts"

/** Payment history: always the signed-in member's partner. */
export async function GET(
  req: PartnerRequest,
  res: MedusaResponse,
): Promise<void> {
  res.json(
    await readOwnPayouts(
      req.scope,
      req.partner_member.partner_id,
      req.validatedQuery as OwnPayoutsQuery,
    ),
  )
}

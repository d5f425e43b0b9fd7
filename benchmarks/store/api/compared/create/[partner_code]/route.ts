import type { MedusaRequest, MedusaResponse } from "@medusajs/framework"

import type ReferralModuleService from "../../../../../../src/modules/referral/service"
import { clickOf } from "../../click-of"
import { LANDING } from "../../landing"

/** A click that is stored as Medusa's modules store things. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse,
): Promise<void> {
  await req.scope
    .resolve<ReferralModuleService>("referral")
    .createPartnerClicks(clickOf(req))
  res.redirect(302, LANDING)
}

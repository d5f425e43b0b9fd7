import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"

import { REFERRAL_MODULE } from "../../modules/referral"
import type ReferralModuleService from "../../modules/referral/service"

/**
 * Leads visitors of an address that cannot be decoded (a link that was cut in the
 * middle of an escape) to the store. Express would answer with an error page.
 */
export async function redirectMalformed(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  try {
    decodeURIComponent(req.originalUrl.split("?")[0])
    next()
  } catch {
    const landing = await req.scope
      .resolve<ReferralModuleService>(REFERRAL_MODULE)
      .getLandingUrl(null)
    res.redirect(302, landing.toString())
  }
}

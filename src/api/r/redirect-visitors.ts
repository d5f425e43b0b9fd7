import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"

import { REFERRAL_MODULE } from "../../modules/referral"
import type ReferralModuleService from "../../modules/referral/service"
import { redirectClick } from "./redirect-click"

/**
 * Answers `GET /r/:partner_code` and `GET /r/:partner_code/:link_code`, always by a 302. An
 * address that cannot be decoded (a link that was cut in the middle of an escape) leads to
 * the store; Express would answer with an error page.
 *
 * A middleware and no route, because Medusa tries all middlewares of a path before its
 * routes, of which it has well over a thousand, one after the other. That takes as long as
 * all that is done for a click here.
 */
export async function redirectVisitors(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  if (req.method !== "GET" && req.method !== "HEAD") {
    next()
    return
  }
  const codes = codesIn(req.path)
  if (codes === null) {
    const landing = await req.scope
      .resolve<ReferralModuleService>(REFERRAL_MODULE)
      .getLandingUrl(null)
    res.redirect(302, landing.toString())
    return
  }
  const [partnerCode, linkCode = null, ...more] = codes
  if (partnerCode === undefined || more.length > 0) {
    next()
    return
  }
  await redirectClick(req, res, partnerCode, linkCode)
}

/** The parts of a path below `/r`; null for one that cannot be decoded. */
function codesIn(path: string): string[] | null {
  try {
    return path.split("/").filter(Boolean).map(decodeURIComponent)
  } catch {
    return null
  }
}

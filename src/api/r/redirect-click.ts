import type { MedusaRequest, MedusaResponse } from "@medusajs/framework"
import type { Logger } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { isbot } from "isbot"

import { isPartnerCode } from "../../domain/partner-code"
import { PARTNER_MODULE } from "../../modules/partner"
import type PartnerModuleService from "../../modules/partner/service"
import { REFERRAL_MODULE } from "../../modules/referral"
import type ReferralModuleService from "../../modules/referral/service"
import type { NewClick } from "../../modules/referral/types"

import { isWithinTrackingLimit } from "../rate-limit/limit-tracking"

/** Parameters of the landing page's URL that the storefront's helper reads. */
const REF = "ref"
const REF_LINK = "ref_link"
const REF_CLICK = "ref_click"
const REF_AD = "ref_ad"
/** On the link itself: the partner's own name for where they showed it. */
const AD = "ad"
const OWN_PARAMETERS = [REF, REF_LINK, REF_CLICK, REF_AD, AD]
const LONGEST_PARAMETER = 500
const MOST_PARAMETERS = 20

/**
 * Counts a click and redirects (302) to where the link leads, with the partner's code
 * and the click's one-time id in the URL. An unknown, malformed or inactive partner's
 * visitor still lands on the store, uncounted, as does one of a flood. The click is
 * stored before the answer.
 * A module is called directly here: a workflow per click would cost more than the click.
 */
export async function redirectClick(
  req: MedusaRequest,
  res: MedusaResponse,
  partnerCode: string,
  linkCode: string | null,
): Promise<void> {
  const referral = req.scope.resolve<ReferralModuleService>(REFERRAL_MODULE)
  const partner = await req.scope
    .resolve<PartnerModuleService>(PARTNER_MODULE)
    .findActivePartner(partnerCode)
  const link =
    partner && linkCode ? await referral.findLink(linkCode, partner.id) : null

  const landing = await referral.getLandingUrl(link?.destination ?? null)
  passThrough(req, landing)
  const adCode = adCodeOf(req.query[AD])
  if (partner) {
    landing.searchParams.set(REF, partner.code)
    if (adCode) {
      landing.searchParams.set(REF_AD, adCode)
    }
    if (link) {
      landing.searchParams.set(REF_LINK, link.code)
    }
    // HEAD comes from link checkers and previews, not from visitors.
    if (req.method === "GET" && (await isWithinTrackingLimit(req))) {
      const clickId = await recordRedirect(req, {
        partner_id: partner.id,
        link_id: link?.id ?? null,
        ad_code: adCode,
        landing_path: landing.pathname,
      })
      if (clickId) {
        landing.searchParams.set(REF_CLICK, clickId)
      }
    }
  }
  res
    .set("Cache-Control", "no-store")
    .set("X-Robots-Tag", "noindex")
    .redirect(302, landing.toString())
}

/**
 * @returns the click's id, or null when it could not be stored: the visitor goes on to
 * the store all the same, and the storefront reports the visit itself
 */
async function recordRedirect(
  req: MedusaRequest,
  click: Pick<NewClick, "partner_id" | "link_id" | "ad_code" | "landing_path">,
): Promise<string | null> {
  try {
    return await req.scope
      .resolve<ReferralModuleService>(REFERRAL_MODULE)
      .recordClick({
        ...click,
        visitor_id: null,
        origin: "redirect",
        counted_as: isbot(req.get("user-agent")) ? "bot" : "visit",
        ip: req.ip ?? null,
      })
  } catch (error) {
    req.scope
      .resolve<Logger>(ContainerRegistrationKeys.LOGGER)
      .error(
        `A click on partner ${click.partner_id} was not stored`,
        error as Error,
      )
    return null
  }
}

/** An ad code has the form of a partner code; what has another one counts as none. */
function adCodeOf(code: unknown): string | null {
  return typeof code === "string" && isPartnerCode(code) ? code : null
}

/** Campaign parameters (utm_* and others) go on; those of the link itself win. */
function passThrough(req: MedusaRequest, landing: URL): void {
  Object.entries(req.query)
    .filter(([name]) => !OWN_PARAMETERS.includes(name))
    .slice(0, MOST_PARAMETERS)
    .forEach(([name, value]) => {
      if (
        typeof value === "string" &&
        value.length <= LONGEST_PARAMETER &&
        !landing.searchParams.has(name)
      ) {
        landing.searchParams.set(name, value)
      }
    })
}

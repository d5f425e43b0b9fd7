import type { MedusaContainer } from "@medusajs/framework/types"

import { resolveAttribution } from "../../domain/attribution/resolve-attribution"
import { PARTNER_MODULE } from "../../modules/partner"
import type PartnerModuleService from "../../modules/partner/service"
import { REFERRAL_MODULE } from "../../modules/referral"
import type ReferralModuleService from "../../modules/referral/service"

/** Who fills in a form, as far as it is known. */
export interface FormVisitor {
  visitor_id: string
  /** Lower case. */
  email: string | null
  customer_id: string | null
}

/** The partner whom a visitor's clicks credit now, and the click that decides. */
export interface CreditedByClicks {
  partner_id: string
  click_id: string | null
}

/**
 * Finds whom a visitor's clicks credit now, as an order of this moment would. Nobody is
 * credited with a form of their own, whatever the Partner defaults say of orders.
 */
export async function creditedByClicks(
  container: MedusaContainer,
  { visitor_id, email, customer_id }: FormVisitor,
  now: Date,
): Promise<CreditedByClicks | null> {
  const partners = container.resolve<PartnerModuleService>(PARTNER_MODULE)
  const touches = await container
    .resolve<ReferralModuleService>(REFERRAL_MODULE)
    .listVisitorTouches(visitor_id, now)
  if (touches.length === 0) {
    return null
  }
  const settings = await partners.getSettingsAt(now)
  const candidates = await partners.getCandidatesAt(
    [...new Set(touches.map(({ partner_id }) => partner_id))],
    now,
    settings,
    { customer_id, emails: email === null ? [] : [email] },
  )
  const { sale_partner_id, touch_id } = resolveAttribution({
    touches,
    candidates: new Map(
      candidates.map((candidate) => [candidate.partner_id, candidate]),
    ),
    assignment: null,
    settings: { ...settings, self_referral: "refuse" },
    at: now.toISOString(),
  })
  return sale_partner_id === null
    ? null
    : { partner_id: sale_partner_id, click_id: touch_id }
}

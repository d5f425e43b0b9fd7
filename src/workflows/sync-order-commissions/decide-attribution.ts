import type { MedusaContainer } from "@medusajs/framework/types"

import { resolveAttribution } from "../../domain/attribution/resolve-attribution"
import { resolveLead } from "../../domain/attribution/resolve-lead"
import { reviewState } from "../../domain/attribution/review"
import type { SettingsTerms } from "../../domain/terms"
import { PARTNER_MODULE } from "../../modules/partner"
import type PartnerModuleService from "../../modules/partner/service"
import { REFERRAL_MODULE } from "../../modules/referral"
import type ReferralModuleService from "../../modules/referral/service"
import type { NewAttribution } from "../../modules/referral/types"
import { readCustomerHistory } from "./customer-history"
import type { OrderReading } from "./read-orders"

/**
 * Who sold and who brought the customer, by what was there when the order was placed and
 * by what admins decided since. Reads only.
 */
export async function decideAttribution(
  container: MedusaContainer,
  { order, traits, decided }: OrderReading,
  settings: SettingsTerms,
): Promise<NewAttribution> {
  const touches = await container
    .resolve<ReferralModuleService>(REFERRAL_MODULE)
    .listTouches(traits, settings.use_ip_address)
  const assigned = [decided.sale, decided.lead].flatMap(
    (assignment) => assignment?.partner_id ?? [],
  )
  const partnerIds = new Set([
    ...touches.map(({ partner_id }) => partner_id),
    ...assigned,
  ])
  const found = await container
    .resolve<PartnerModuleService>(PARTNER_MODULE)
    .getCandidatesAt(
      [...partnerIds],
      new Date(decided.terms_at ?? order.placed_at),
      settings,
      traits,
    )
  const candidates = new Map(
    found.map((candidate) => [candidate.partner_id, candidate]),
  )
  const at = order.placed_at
  const sale = resolveAttribution({
    touches,
    candidates,
    assignment: decided.sale,
    settings,
    at,
  })
  const { earlier_orders } = await readCustomerHistory(container, traits)
  const lead = resolveLead({
    history: touches.filter(({ source }) => source === "history"),
    candidates,
    assignment: decided.lead,
    earlier_orders,
    sale_partner_id: sale.sale_partner_id,
    settings,
    at,
  })
  const selfReferral =
    sale.self_referral ||
    (settings.payout_participants !== "sale" && lead.self_referral)
  return {
    ...sale,
    order_id: order.order_id,
    placed_at: at,
    settings_version: settings.version,
    lead_partner_id: lead.lead_partner_id,
    lead_trace: lead.trace,
    self_referral: selfReferral,
    review: reviewState(selfReferral, settings.self_referral, decided.verdict),
    customer_id: traits.customer_id,
    decision_number: decided.assigned_by,
  }
}

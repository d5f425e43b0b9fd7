import type { MedusaContainer } from "@medusajs/framework/types"

import type { DecidedState } from "../../domain/attribution/order-decisions"
import {
  type AttributionDecision,
  resolveAttribution,
} from "../../domain/attribution/resolve-attribution"
import {
  type LeadDecision,
  resolveLead,
} from "../../domain/attribution/resolve-lead"
import { reviewState } from "../../domain/attribution/review"
import type { SettingsTerms } from "../../domain/terms"
import { PARTNER_MODULE } from "../../modules/partner"
import type PartnerModuleService from "../../modules/partner/service"
import { REFERRAL_MODULE } from "../../modules/referral"
import type ReferralModuleService from "../../modules/referral/service"
import type {
  AttributionDTO,
  NewAttribution,
} from "../../modules/referral/types"
import { readCustomerHistory } from "./customer-history"
import type { OrderReading } from "./read-orders"

/**
 * Who sold and who brought the customer, by what was there when the order was placed and
 * by what admins decided since. Reads only.
 * @param kept what was decided before: a side that no admin has assigned stays as it is
 */
export async function decideAttribution(
  container: MedusaContainer,
  { order, traits, decided }: OrderReading,
  settings: SettingsTerms,
  kept: AttributionDTO | null,
): Promise<Omit<NewAttribution, "ticket">> {
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
  const sale =
    keptSale(kept, decided) ??
    resolveAttribution({
      touches,
      candidates,
      assignment: decided.sale,
      settings,
      at,
    })
  const lead =
    keptLead(kept, decided) ??
    resolveLead({
      history: touches.filter(({ source }) => source === "history"),
      candidates,
      assignment: decided.lead,
      customer: await readCustomerHistory(container, traits),
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

/** The sale side as it was decided before, unless an admin assigns it, or it was nobody's. */
function keptSale(
  kept: AttributionDTO | null,
  { sale }: DecidedState,
): AttributionDecision | null {
  if (sale !== null || !kept || kept.sale_partner_id === null) {
    return null
  }
  const { sale_partner_id, source, touch_id, trace, self_referral } = kept
  return { sale_partner_id, source, touch_id, trace, self_referral }
}

/** The lead side as it was decided before, unless an admin assigns it. */
function keptLead(
  kept: AttributionDTO | null,
  { lead }: DecidedState,
): LeadDecision | null {
  const wasDecided =
    kept && (kept.sale_partner_id !== null || kept.lead_partner_id !== null)
  return lead === null && wasDecided
    ? {
        lead_partner_id: kept.lead_partner_id,
        self_referral: false,
        trace: kept.lead_trace,
      }
    : null
}

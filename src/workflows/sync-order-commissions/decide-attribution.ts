import type { MedusaContainer } from "@medusajs/framework/types"

import type { Candidate, Touch } from "../../domain/attribution/candidates"
import {
  type AttributionDecision,
  resolveAttribution,
} from "../../domain/attribution/resolve-attribution"
import {
  type LeadDecision,
  resolveLead,
} from "../../domain/attribution/resolve-lead"
import { isSelfReferral, reviewState } from "../../domain/attribution/review"
import type { SettingsTerms } from "../../domain/terms"
import { PARTNER_MODULE } from "../../modules/partner"
import type PartnerModuleService from "../../modules/partner/service"
import { REFERRAL_MODULE } from "../../modules/referral"
import type ReferralModuleService from "../../modules/referral/service"
import type { NewAttribution } from "../../modules/referral/types"
import type { CustomerOrders } from "./customer-orders"
import type { OrderReading } from "./read-orders"

/** The sides of an order, as they are kept. */
type Sides = Pick<
  NewAttribution,
  "sale_partner_id" | "lead_partner_id" | "source" | "lead_trace"
>

/** What speaks for partners when an order was placed, and who they were then. */
export interface Evidence {
  touches: Touch[]
  candidates: Map<string, Candidate>
}

/** Reads what speaks for partners, and those whom admins assigned the order. */
export async function readEvidence(
  container: MedusaContainer,
  { traits, decided, terms_at, settings }: OrderReading,
): Promise<Evidence> {
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
  const candidates = await container
    .resolve<PartnerModuleService>(PARTNER_MODULE)
    .getCandidatesAt([...partnerIds], terms_at, settings, traits)
  return {
    touches,
    candidates: new Map(
      candidates.map((candidate) => [candidate.partner_id, candidate]),
    ),
  }
}

/**
 * Who sold and who brought the customer, by what was there when the order was placed and
 * by what admins decided since. A side that credits somebody and that no admin has
 * assigned stays as it is; one that credits nobody is decided again, for a click, or the
 * record of an earlier order, may have come late. Reads only.
 */
export async function decideAttribution(
  container: MedusaContainer,
  reading: OrderReading,
  customer: CustomerOrders,
  { touches, candidates }: Evidence,
): Promise<Omit<NewAttribution, "ticket">> {
  const { order, traits, decided, settings } = reading
  const at = order.placed_at
  const sale =
    keptSale(reading) ??
    resolveAttribution({
      touches,
      candidates,
      assignment: decided.sale,
      settings,
      at,
    })
  const lead =
    keptLead(reading) ??
    resolveLead({
      history: touches.filter(({ source }) => source === "history"),
      candidates,
      assignment: decided.lead,
      customer,
      sale_partner_id: sale.sale_partner_id,
      settings,
      at,
    })
  const sides = {
    ...sale,
    lead_partner_id: lead.lead_partner_id,
    lead_trace: lead.trace,
  }
  return {
    ...sides,
    ...(await reviewOf(container, sides, reading)),
    order_id: order.order_id,
    placed_at: at,
    settings_version: settings.version,
    customer_id: traits.customer_id,
    decision_number: decided.assigned_by,
  }
}

/**
 * Whether an order pays a partner for what they bought, and where its review stands.
 * Looked at again for other partners, and for another customer, who was not looked at
 * when the order was placed.
 */
export async function reviewOf(
  container: MedusaContainer,
  sides: Sides,
  { kept, traits, decided, terms_at, settings }: OrderReading,
): Promise<Pick<NewAttribution, "self_referral" | "review">> {
  const wasTransferred =
    kept !== null && kept.customer_id !== traits.customer_id
  const isKnown =
    kept !== null &&
    !wasTransferred &&
    kept.decision_number === decided.assigned_by &&
    kept.sale_partner_id === sides.sale_partner_id &&
    kept.lead_partner_id === sides.lead_partner_id
  const at = wasTransferred ? new Date() : terms_at
  const selfReferral = isKnown
    ? kept.self_referral
    : await paysBuyer(container, sides, traits, at, settings)
  return {
    self_referral: selfReferral,
    review: reviewState(selfReferral, settings.self_referral, decided.verdict),
  }
}

async function paysBuyer(
  container: MedusaContainer,
  { sale_partner_id, source, lead_partner_id, lead_trace }: Sides,
  traits: OrderReading["traits"],
  at: Date,
  settings: SettingsTerms,
): Promise<boolean> {
  const credited = [sale_partner_id, lead_partner_id].flatMap((id) => id ?? [])
  const buyerIds = await container
    .resolve<PartnerModuleService>(PARTNER_MODULE)
    .getBuyersAt([...new Set(credited)], at, traits)
  return isSelfReferral(
    {
      sale: { partner_id: sale_partner_id, by_hand: source === "manual" },
      lead: {
        partner_id: lead_partner_id,
        by_hand: lead_trace.some(
          (entry) => entry.source === "manual" && entry.verdict === "credited",
        ),
      },
    },
    new Set(buyerIds),
    settings,
  )
}

/** The sale side as it was decided before, if it credits somebody and nobody assigns it. */
function keptSale({ kept, decided }: OrderReading): AttributionDecision | null {
  if (decided.sale !== null || !kept || kept.sale_partner_id === null) {
    return null
  }
  const { sale_partner_id, source, touch_id, trace } = kept
  return { sale_partner_id, source, touch_id, trace }
}

/** The lead side as it was decided before, if it credits somebody and nobody assigns it. */
function keptLead({ kept, decided }: OrderReading): LeadDecision | null {
  return decided.lead === null && kept && kept.lead_partner_id !== null
    ? { lead_partner_id: kept.lead_partner_id, trace: kept.lead_trace }
    : null
}

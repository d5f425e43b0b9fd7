import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import {
  type DecidedState,
  decidedState,
} from "../../domain/attribution/order-decisions"
import type { OrderSnapshot } from "../../domain/commission/order-snapshot"
import type { Reason } from "../../domain/reasons/catalogue"
import type { SettingsTerms } from "../../domain/terms"
import { PARTNER_MODULE } from "../../modules/partner"
import type PartnerModuleService from "../../modules/partner/service"
import { REFERRAL_MODULE } from "../../modules/referral"
import type ReferralModuleService from "../../modules/referral/service"
import type { OrderTraits } from "../../modules/referral/touches"
import type { KeptAttribution } from "../../modules/referral/types"
import {
  type GraphOrder,
  isDraft,
  ORDER_FIELDS,
  problemWith,
  toOrderSnapshot,
  toTraits,
} from "./order-graph"
import { readOrderLinks, readOrderParts } from "./order-parts"

/** An order as it is now, with what connects it with partners. */
export interface OrderReading {
  order: OrderSnapshot
  traits: OrderTraits
  /** The customers who are the same person as the order's, who is one of them. */
  customer_ids: string[]
  /** What admins decided about it. */
  decided: DecidedState
  /** What an earlier sync decided about it. */
  kept: KeptAttribution | null
  /** Whose terms count: those of the order, or of an admin's recalculation. */
  terms_at: Date
  /** The Partner defaults of that moment. */
  settings: SettingsTerms
  /** ISO 8601, UTC */
  canceled_at: string | null
  /** Nobody has placed it yet. */
  is_draft: boolean
  /** Somebody has placed it, and it was a draft before. */
  was_draft: boolean
  /** Nothing about it has been changed since it was made. */
  is_first_version: boolean
  /** Why it cannot be computed; null when it can. */
  problem: Reason | null
}

/**
 * Reads orders as they are now, in a fixed number of queries however many they are.
 * Those that do not exist are missing.
 * An order was placed when Medusa made it; one that was a draft when it was changed last
 * before it was first read as an order, for Medusa keeps no time of the conversion.
 * @param draftIds those of which an earlier sync saw that they were drafts
 */
export async function readOrders(
  container: MedusaContainer,
  orderIds: string[],
  draftIds: ReadonlySet<string> = new Set(),
): Promise<OrderReading[]> {
  const referral = container.resolve<ReferralModuleService>(REFERRAL_MODULE)
  const [{ data }, links, decisions, attributions] = await Promise.all([
    container.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: "order",
      fields: ORDER_FIELDS,
      filters: { id: orderIds },
    }),
    readOrderLinks(container, orderIds),
    referral.getDecisions(orderIds),
    referral.getKeptAttributions(orderIds),
  ])
  const found = (data as unknown as GraphOrder[]).map((order) => {
    const kept = attributions.get(order.id) ?? null
    const decided = decidedState(decisions.get(order.id) ?? [])
    const wasDraft = draftIds.has(order.id)
    const firstSeen = wasDraft ? order.updated_at : order.created_at
    const placedAt = kept?.placed_at ?? new Date(firstSeen).toISOString()
    const termsAt = new Date(decided.terms_at ?? placedAt)
    return { order, kept, decided, wasDraft, placedAt, termsAt }
  })
  const partners = container.resolve<PartnerModuleService>(PARTNER_MODULE)
  const [partsOf, settings] = await Promise.all([
    readOrderParts(
      container,
      found.map(({ order }) => order),
      links,
    ),
    Promise.all(found.map(({ termsAt }) => partners.getSettingsAt(termsAt))),
  ])
  return found.map((each, index) => {
    const { order, kept, decided, wasDraft, placedAt, termsAt } = each
    const parts = partsOf(order)
    const customerIds = parts.customers.map(({ id }) => id)
    return {
      order: toOrderSnapshot(order, placedAt, parts),
      traits: toTraits(order, placedAt, parts),
      customer_ids: [...new Set([order.customer_id ?? [], customerIds].flat())],
      decided,
      kept,
      terms_at: termsAt,
      settings: settings[index],
      canceled_at: order.canceled_at
        ? new Date(order.canceled_at).toISOString()
        : null,
      is_draft: isDraft(order),
      was_draft: wasDraft && !isDraft(order),
      is_first_version: order.version === 1,
      problem: problemWith(order),
    }
  })
}

/** Whether there is something to decide about an order: it is placed, and understood. */
export function isComputable({
  is_draft,
  problem,
}: Pick<OrderReading, "is_draft" | "problem">): boolean {
  return !is_draft && problem === null
}

import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import {
  computeEntitlements,
  type Entitlement,
} from "../../../domain/commission/compute-entitlements"
import {
  explainLines,
  type LineDecision,
} from "../../../domain/commission/explain-lines"
import { payableFrom } from "../../../domain/commission/hold-period"
import {
  dependsOn,
  gatherEarlier,
  gatherTerms,
} from "../gather-entitlement-input"
import type { KnownOrder } from "../known-order"
import type { OrderReading } from "../read-orders"
import type { OrderAttribution } from "./attribute-order"

export const computeEntitlementsStepId = "partner-center-compute-entitlements"

export interface ComputeEntitlementsInput {
  reading: OrderReading
  attribution: OrderAttribution
  known: KnownOrder
}

export interface ComputedEntitlements {
  entitlements: Entitlement[]
  lines: LineDecision[]
  /** On whose earlier sales and earnings they depend. */
  depends_on: string[]
  /** ISO 8601, UTC; null while it is not known yet, or the order is under review. */
  payable_from: string | null
}

/**
 * What every partner is entitled to for the order as it is now, and from when it may be
 * paid out, under the terms that held when it was placed (or, where an admin wanted it
 * recalculated, at that moment). Who was refused in a review is credited with nothing.
 */
export const computeEntitlementsStep = createStep(
  computeEntitlementsStepId,
  async (
    { reading, known, attribution }: ComputeEntitlementsInput,
    { container },
  ): Promise<StepResponse<ComputedEntitlements>> => {
    const { decided } = reading
    const { settings } = attribution
    if (settings === null) {
      return new StepResponse({
        entitlements: [],
        lines: [],
        depends_on: [],
        payable_from: null,
      })
    }
    const isRefused = attribution.review === "refused"
    const termsAt = new Date(decided.terms_at ?? known.order.placed_at)
    const terms = await gatherTerms(
      container,
      {
        ...known,
        sale_partner_id: isRefused ? null : attribution.sale_partner_id,
        lead_partner_id: isRefused ? null : attribution.lead_partner_id,
        line_overrides: decided.line_overrides,
        terms_at: termsAt,
      },
      settings,
    )
    const input = { ...terms, ...(await gatherEarlier(container, terms)) }
    return new StepResponse({
      entitlements: computeEntitlements(input),
      lines: explainLines(input),
      depends_on: dependsOn(terms),
      payable_from:
        attribution.review === "pending"
          ? null
          : payableFrom(known.order, settings),
    })
  },
)

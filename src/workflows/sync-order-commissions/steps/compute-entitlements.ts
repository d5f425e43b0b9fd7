import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import {
  computeEntitlements,
  type Entitlement,
} from "../../../domain/commission/compute-entitlements"
import { payableFrom } from "../../../domain/commission/hold-period"
import type { OrderSnapshot } from "../../../domain/commission/order-snapshot"
import { PARTNER_MODULE } from "../../../modules/partner"
import type PartnerModuleService from "../../../modules/partner/service"

export const computeEntitlementsStepId = "partner-center-compute-entitlements"

export interface ComputedEntitlements {
  entitlements: Entitlement[]
  /** ISO 8601, UTC; null while it is not known yet. */
  payable_from: string | null
}

/**
 * What every partner is entitled to for the order as it is now, and from when it may be
 * paid out, under the terms that held when it was placed.
 */
export const computeEntitlementsStep = createStep(
  computeEntitlementsStepId,
  async (
    { order, sale_partner_id }: EntitledOrder,
    { container },
  ): Promise<StepResponse<ComputedEntitlements>> => {
    if (sale_partner_id === null) {
      return new StepResponse({ entitlements: [], payable_from: null })
    }
    const partners = container.resolve<PartnerModuleService>(PARTNER_MODULE)
    const terms = await partners.getTermsInForce(
      sale_partner_id,
      new Date(order.placed_at),
      targetsOf(order),
    )
    return new StepResponse({
      entitlements: computeEntitlements({ order, sale_partner_id, ...terms }),
      payable_from: payableFrom(order, terms.settings),
    })
  },
)

interface EntitledOrder {
  order: OrderSnapshot
  sale_partner_id: string | null
}

/** All that a rule for a line of the order can be made for. */
function targetsOf({ lines }: OrderSnapshot): string[] {
  return [
    ...new Set(
      lines.flatMap(({ classification }) =>
        Object.values(classification).flat(),
      ),
    ),
  ]
}

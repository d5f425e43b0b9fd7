import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import {
  computeEntitlements,
  type Entitlement,
} from "../../../domain/commission/compute-entitlements"
import type { OrderSnapshot } from "../../../domain/commission/order-snapshot"
import { PARTNER_MODULE } from "../../../modules/partner"
import type PartnerModuleService from "../../../modules/partner/service"

export const computeEntitlementsStepId = "partner-center-compute-entitlements"

/**
 * What every partner is entitled to for the order as it is now, under the terms that
 * held when it was placed.
 */
export const computeEntitlementsStep = createStep(
  computeEntitlementsStepId,
  async (
    input: { order: OrderSnapshot; sale_partner_id: string | null },
    { container },
  ): Promise<StepResponse<Entitlement[]>> => {
    if (input.sale_partner_id === null) {
      return new StepResponse([])
    }
    const partners = container.resolve<PartnerModuleService>(PARTNER_MODULE)
    const terms = await partners.getTermsInForce(
      input.sale_partner_id,
      new Date(input.order.placed_at),
      targetsOf(input.order),
    )
    return new StepResponse(computeEntitlements({ ...input, ...terms }))
  },
)

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

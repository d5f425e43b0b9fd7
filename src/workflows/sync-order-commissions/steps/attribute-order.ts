import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { resolveAttribution } from "../../../domain/attribution/resolve-attribution"
import { PARTNER_MODULE } from "../../../modules/partner"
import type PartnerModuleService from "../../../modules/partner/service"
import { REFERRAL_MODULE } from "../../../modules/referral"
import type ReferralModuleService from "../../../modules/referral/service"
import type { OrderReading } from "./read-order"

export const attributeOrderStepId = "partner-center-attribute-order"

export interface OrderAttribution {
  sale_partner_id: string | null
  /** Whether this sync was the one that decided. */
  is_new: boolean
}

/**
 * Who earned the order. A decision that credits somebody is made once and kept; one
 * that credits nobody is made again, from the touches, settings and partners that held
 * when the order was placed. Nothing to compensate: the same order gives the same
 * decision again.
 */
export const attributeOrderStep = createStep(
  attributeOrderStepId,
  async (
    { order, cart_id }: OrderReading,
    { container },
  ): Promise<StepResponse<OrderAttribution>> => {
    const referral = container.resolve<ReferralModuleService>(REFERRAL_MODULE)
    const partners = container.resolve<PartnerModuleService>(PARTNER_MODULE)

    const kept = await referral.findAttribution(order.order_id)
    if (kept?.sale_partner_id) {
      return new StepResponse({
        sale_partner_id: kept.sale_partner_id,
        is_new: false,
      })
    }

    const placedAt = new Date(order.placed_at)
    const touches = cart_id
      ? await referral.listCartTouches(cart_id, placedAt)
      : []
    const candidates = await partners.getPartnersAt(
      [...new Set(touches.map(({ partner_id }) => partner_id))],
      placedAt,
    )
    const settings = await partners.getSettingsAt(placedAt)
    const decision = resolveAttribution({
      touches,
      partners: new Map(
        candidates.map((partner) => [partner.partner_id, partner]),
      ),
      settings,
      at: order.placed_at,
    })
    const attribution = await referral.keepAttribution({
      ...decision,
      order_id: order.order_id,
      placed_at: order.placed_at,
      settings_version: settings.version,
    })
    return new StepResponse(attribution)
  },
)

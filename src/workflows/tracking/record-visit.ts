import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import { isPartnerCode } from "../../domain/partner-code"
import { PARTNER_MODULE } from "../../modules/partner"
import type PartnerModuleService from "../../modules/partner/service"
import { REFERRAL_MODULE } from "../../modules/referral"
import type ReferralModuleService from "../../modules/referral/service"

export interface RecordVisitInput {
  partner_code: string
  link_code?: string
  ad_code?: string
  click_id?: string
  visitor_id?: string
  landing_path?: string
  is_bot: boolean
  ip: string | null
}

export interface VisitResult {
  /** The visitor's id, to be kept in a first-party cookie; null when not tracked. */
  visitor_id: string | null
  tracked: boolean
}

/**
 * Notes a visit; one through an unknown or inactive partner's link is none, and a robot's
 * is counted apart.
 */
export const recordVisitStep = createStep(
  "partner-center-record-visit",
  async (
    input: RecordVisitInput,
    { container },
  ): Promise<StepResponse<VisitResult>> => {
    const partner = await container
      .resolve<PartnerModuleService>(PARTNER_MODULE)
      .findActivePartner(input.partner_code)
    if (!partner) {
      return new StepResponse({ visitor_id: null, tracked: false })
    }
    const referral = container.resolve<ReferralModuleService>(REFERRAL_MODULE)
    const link = input.link_code
      ? await referral.findLink(input.link_code, partner.id)
      : null
    const { visitor_id } = await referral.recordVisit({
      partner_id: partner.id,
      link_id: link?.id ?? null,
      // What does not look like a code comes from a damaged link, and counts as none.
      ad_code:
        input.ad_code && isPartnerCode(input.ad_code) ? input.ad_code : null,
      click_id: input.click_id ?? null,
      visitor_id: input.visitor_id ?? null,
      is_bot: input.is_bot,
      landing_path: input.landing_path ?? null,
      ip: input.ip,
    })
    return new StepResponse({ visitor_id, tracked: visitor_id !== null })
  },
)

/** Notes that a visitor came through a partner's link, as a storefront reports it. */
export const recordVisitWorkflow = createWorkflow(
  "partner-center-record-visit",
  (input: RecordVisitInput) => new WorkflowResponse(recordVisitStep(input)),
)

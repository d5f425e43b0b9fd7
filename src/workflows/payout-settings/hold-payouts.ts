import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import { PARTNER_MODULE } from "../../modules/partner"
import type PartnerModuleService from "../../modules/partner/service"
import { PAYEE_MODULE } from "../../modules/payee"
import type PayeeModuleService from "../../modules/payee/service"
import { recordActivityStep } from "../partner/steps/record-activity"

export interface HoldPayoutsInput {
  partner_id: string
  reason: string
  /** Medusa's user. */
  user_id: string
}

export type ReleasePayoutsInput = Omit<HoldPayoutsInput, "reason">

/**
 * Puts payments to a partner under review; a failure later ends it again.
 * @throws MedusaError not found; not allowed where they are already
 */
export const holdPayoutsStep = createStep(
  "partner-center-hold-payouts",
  async ({ partner_id, reason, user_id }: HoldPayoutsInput, { container }) => {
    await container
      .resolve<PartnerModuleService>(PARTNER_MODULE)
      .retrievePartner(partner_id, { select: ["id"] })
    await container
      .resolve<PayeeModuleService>(PAYEE_MODULE)
      .holdPayouts(partner_id, { by: user_id, reason })
    return new StepResponse(partner_id, partner_id)
  },
  async (partnerId, { container }) => {
    if (partnerId) {
      await container
        .resolve<PayeeModuleService>(PAYEE_MODULE)
        .releasePayouts(partnerId)
    }
  },
)

/**
 * Puts payments to a partner under review: nothing is paid until they are released.
 *
 * @summary
 *
 * Hold payments to a partner.
 */
export const holdPayoutsWorkflow = createWorkflow(
  "partner-center-hold-payouts",
  (input: HoldPayoutsInput) => {
    const held = holdPayoutsStep(input)
    recordActivityStep(
      transform({ input }, ({ input }) => ({
        partner_id: input.partner_id,
        kind: "payout_held" as const,
        actor: { type: "admin" as const, id: input.user_id },
        data: { reason: input.reason },
      })),
    )
    return new WorkflowResponse(held)
  },
)

/**
 * Ends the review of payments to a partner. The last step: it needs nothing to be undone.
 * @throws MedusaError not allowed where there is none
 */
export const releasePayoutsStep = createStep(
  "partner-center-release-payouts",
  async ({ partner_id }: ReleasePayoutsInput, { container }) => {
    await container
      .resolve<PayeeModuleService>(PAYEE_MODULE)
      .releasePayouts(partner_id)
    return new StepResponse(partner_id)
  },
)

/**
 * Ends the review of payments to a partner.
 *
 * @summary
 *
 * Release payments to a partner.
 */
export const releasePayoutsWorkflow = createWorkflow(
  "partner-center-release-payouts",
  (input: ReleasePayoutsInput) => {
    recordActivityStep(
      transform({ input }, ({ input }) => ({
        partner_id: input.partner_id,
        kind: "payout_released" as const,
        actor: { type: "admin" as const, id: input.user_id },
      })),
    )
    return new WorkflowResponse(releasePayoutsStep(input))
  },
)

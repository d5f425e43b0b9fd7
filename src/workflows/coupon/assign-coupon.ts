import {
  createStep,
  createWorkflow,
  StepResponse,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { useQueryGraphStep } from "@medusajs/medusa/core-flows"

import { REFERRAL_MODULE } from "../../modules/referral"
import type ReferralModuleService from "../../modules/referral/service"

export interface AssignCouponInput {
  promotion_id: string
  /** null: it is nobody's from now on. */
  partner_id: string | null
}

/** Says whose a promotion is from now on. The last step of its workflow. */
export const assignCouponStep = createStep(
  "partner-center-assign-coupon",
  async ({ promotion_id, partner_id }: AssignCouponInput, { container }) => {
    await container
      .resolve<ReferralModuleService>(REFERRAL_MODULE)
      .assignPromotion(promotion_id, partner_id)
    return new StepResponse(promotion_id)
  },
)

/**
 * Says whose a promotion is: orders from now on that use it are credited to them.
 * @throws MedusaError not found for an unknown promotion or partner
 */
export const assignCouponWorkflow = createWorkflow(
  "partner-center-assign-coupon",
  (input: AssignCouponInput) => {
    useQueryGraphStep({
      entity: "promotion",
      fields: ["id"],
      filters: { id: input.promotion_id },
      options: { throwIfKeyNotFound: true },
    }).config({ name: "partner-center-get-promotion" })
    when(
      "coupon-of-a-partner",
      input,
      ({ partner_id }) => partner_id !== null,
    ).then(() => {
      useQueryGraphStep({
        entity: "partner",
        fields: ["id"],
        filters: { id: input.partner_id },
        options: { throwIfKeyNotFound: true },
      }).config({ name: "partner-center-get-partner" })
    })
    return new WorkflowResponse(assignCouponStep(input))
  },
)

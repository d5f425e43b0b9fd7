import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import { REFERRAL_MODULE } from "../../modules/referral"
import type ReferralModuleService from "../../modules/referral/service"

export interface BindCartInput {
  cart_id: string
  /** null: a visitor without a cookie. */
  visitor_id: string | null
  /** From where the cart is used; kept as a keyed hash only. */
  ip: string | null
}

/**
 * Binds a visitor, and the hashed address, to a cart that is still open.
 * @returns whether the visitor is bound
 * @throws MedusaError not found for an unknown cart
 */
export const bindCartStep = createStep(
  "partner-center-bind-cart",
  async (
    { cart_id, visitor_id, ip }: BindCartInput,
    { container },
  ): Promise<StepResponse<boolean>> => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const {
      data: [cart],
    } = await query.graph(
      {
        entity: "cart",
        fields: ["id", "completed_at"],
        filters: { id: cart_id },
      },
      { throwIfKeyNotFound: true },
    )
    if (cart.completed_at) {
      return new StepResponse(false)
    }
    const referral = container.resolve<ReferralModuleService>(REFERRAL_MODULE)
    await referral.noteCartAddress(cart_id, ip)
    return new StepResponse(
      visitor_id !== null && (await referral.bindCart(cart_id, visitor_id)),
    )
  },
)

/** Notes which visitor uses a cart, so that its order finds the visitor's clicks. */
export const bindCartWorkflow = createWorkflow(
  "partner-center-bind-cart",
  (input: BindCartInput) => new WorkflowResponse(bindCartStep(input)),
)

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
  visitor_id: string
}

/**
 * Binds a visitor to a cart that is still open.
 * @returns whether the binding stands
 * @throws MedusaError not found for an unknown cart
 */
export const bindCartStep = createStep(
  "partner-center-bind-cart",
  async ({ cart_id, visitor_id }: BindCartInput, { container }) => {
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
    const bound = await container
      .resolve<ReferralModuleService>(REFERRAL_MODULE)
      .bindCart(cart_id, visitor_id)
    return new StepResponse(bound)
  },
)

/** Notes which visitor uses a cart, so that its order finds the visitor's clicks. */
export const bindCartWorkflow = createWorkflow(
  "partner-center-bind-cart",
  (input: BindCartInput) => new WorkflowResponse(bindCartStep(input)),
)

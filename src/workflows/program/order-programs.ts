import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import { PARTNER_MODULE } from "../../modules/partner"
import type PartnerModuleService from "../../modules/partner/service"

export interface OrderProgramsWorkflowInput {
  /** The first has priority 1; programs that are not named follow as they stood. */
  program_ids: string[]
  /** From when it holds: ISO 8601, UTC. Now when left out. */
  valid_from?: string
}

/** Saves the priorities of programs in one go. The last step of its workflow. */
export const orderProgramsStep = createStep(
  "partner-center-order-programs",
  async (input: OrderProgramsWorkflowInput, { container }) => {
    await container
      .resolve<PartnerModuleService>(PARTNER_MODULE)
      .orderPrograms(
        input.program_ids,
        input.valid_from ? new Date(input.valid_from) : undefined,
      )
    return new StepResponse(input.program_ids)
  },
)

/** Decides which program pays first, for orders placed from now on. */
export const orderProgramsWorkflow = createWorkflow(
  "partner-center-order-programs",
  (input: OrderProgramsWorkflowInput) =>
    new WorkflowResponse(orderProgramsStep(input)),
)

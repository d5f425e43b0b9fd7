import {
  createStep,
  createWorkflow,
  StepResponse,
} from "@medusajs/framework/workflows-sdk"

import { REFERRAL_MODULE } from "../../modules/referral"
import type ReferralModuleService from "../../modules/referral/service"

/** Makes room for the clicks of this month and of the next ones. */
export const prepareClickMonthsStep = createStep(
  "partner-center-prepare-click-months",
  async (_, { container }): Promise<StepResponse<void>> => {
    await container
      .resolve<ReferralModuleService>(REFERRAL_MODULE)
      .prepareClickMonths()
    return new StepResponse()
  },
)

export const prepareClickMonthsWorkflowId =
  "partner-center-prepare-click-months"

/**
 * Makes room for the clicks of this month and of the next ones. Safe to run anywhere, any
 * number of times.
 *
 * @example
 * await prepareClickMonthsWorkflow(container).run()
 *
 * @summary
 *
 * Prepare months for clicks.
 */
export const prepareClickMonthsWorkflow = createWorkflow(
  prepareClickMonthsWorkflowId,
  () => {
    prepareClickMonthsStep()
  },
)

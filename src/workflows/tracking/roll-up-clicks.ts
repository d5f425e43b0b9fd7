import {
  createStep,
  createWorkflow,
  StepResponse,
} from "@medusajs/framework/workflows-sdk"

import { REFERRAL_MODULE } from "../../modules/referral"
import type ReferralModuleService from "../../modules/referral/service"

/** Counts the days whose clicks have changed, until there are no more. */
export const rollUpClicksStep = createStep(
  "partner-center-roll-up-clicks",
  async (_, { container }): Promise<StepResponse<void>> => {
    const referral = container.resolve<ReferralModuleService>(REFERRAL_MODULE)
    while (!(await referral.rollUpClicks())) {
      // What came in meanwhile is counted as well.
    }
    return new StepResponse()
  },
)

export const rollUpClicksWorkflowId = "partner-center-roll-up-clicks"

/**
 * Counts the days whose clicks have changed, for the reports. Safe to run anywhere, any
 * number of times.
 *
 * @example
 * await rollUpClicksWorkflow(container).run()
 *
 * @summary
 *
 * Roll up clicks.
 */
export const rollUpClicksWorkflow = createWorkflow(
  rollUpClicksWorkflowId,
  () => {
    rollUpClicksStep()
  },
)

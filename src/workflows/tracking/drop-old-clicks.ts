import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import { REFERRAL_MODULE } from "../../modules/referral"
import type ReferralModuleService from "../../modules/referral/service"

/** Drops the months of clicks that the store does not keep any longer. */
export const dropOldClicksStep = createStep(
  "partner-center-drop-old-clicks",
  async (_, { container }): Promise<StepResponse<string[]>> =>
    new StepResponse(
      await container
        .resolve<ReferralModuleService>(REFERRAL_MODULE)
        .dropOldClicks(),
    ),
)

export const dropOldClicksWorkflowId = "partner-center-drop-old-clicks"

/**
 * Drops the months of clicks that the store does not keep any longer; none unless the option
 * `clickRetentionMonths` says so. Safe to run anywhere, any number of times.
 *
 * @example
 * await dropOldClicksWorkflow(container).run()
 *
 * @summary
 *
 * Drop old clicks.
 */
export const dropOldClicksWorkflow = createWorkflow(
  dropOldClicksWorkflowId,
  () => new WorkflowResponse(dropOldClicksStep()),
)

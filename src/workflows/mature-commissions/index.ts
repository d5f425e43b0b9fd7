import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import { matureStep } from "./steps/mature"

export const matureCommissionsWorkflowId = "partner-center-mature-commissions"

/**
 * Makes payable what has passed its hold period and is paid for. Safe to run anywhere,
 * any number of times.
 *
 * @example
 * await matureCommissionsWorkflow(container).run()
 *
 * @summary
 *
 * Mature commissions.
 */
export const matureCommissionsWorkflow = createWorkflow(
  matureCommissionsWorkflowId,
  () => new WorkflowResponse(matureStep()),
)

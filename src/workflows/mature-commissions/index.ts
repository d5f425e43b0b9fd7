import {
  createWorkflow,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"

import { PartnerCenterEvents } from "../events"
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
  () => {
    const result = matureStep()
    when("some-matured", result, ({ matured }) => matured.length > 0).then(
      () => {
        emitEventStep({
          eventName: PartnerCenterEvents.COMMISSION_MATURED,
          data: result.matured,
        })
      },
    )
    return new WorkflowResponse(result)
  },
)

import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import { PARTNER_MODULE } from "../../modules/partner"
import type PartnerModuleService from "../../modules/partner/service"

export interface SetEnrollmentWorkflowInput {
  partner_id: string
  program_id: string
  status: "active" | "ended"
  /** From when it holds: ISO 8601, UTC. Now when left out. */
  valid_from?: string
}

/** Sets the state of an enrolment. The last step of its workflow. */
export const setEnrollmentStep = createStep(
  "partner-center-set-enrollment",
  async (input: SetEnrollmentWorkflowInput, { container }) => {
    await container
      .resolve<PartnerModuleService>(PARTNER_MODULE)
      .setEnrollment(
        input.partner_id,
        input.program_id,
        input.status,
        input.valid_from ? new Date(input.valid_from) : undefined,
      )
    return new StepResponse(input.partner_id)
  },
)

/** Enrols a partner in a program, or ends the enrolment. Twice changes nothing. */
export const setEnrollmentWorkflow = createWorkflow(
  "partner-center-set-enrollment",
  (input: SetEnrollmentWorkflowInput) =>
    new WorkflowResponse(setEnrollmentStep(input)),
)

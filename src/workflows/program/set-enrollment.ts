import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import { type Actor, SYSTEM } from "../../domain/partner-activity"
import { PARTNER_MODULE } from "../../modules/partner"
import type PartnerModuleService from "../../modules/partner/service"
import { recordActivityStep } from "../partner/steps/record-activity"

export interface SetEnrollmentWorkflowInput {
  partner_id: string
  program_id: string
  status: "active" | "ended"
  /** From when it holds: ISO 8601, UTC. Now when left out. */
  valid_from?: string
  /** Who does it; the system when left out. */
  actor?: Actor
}

/**
 * Sets the state of an enrolment. A failure later in a workflow puts the former state
 * back, from then on.
 */
export const setEnrollmentStep = createStep(
  "partner-center-set-enrollment",
  async (input: SetEnrollmentWorkflowInput, { container }) => {
    const partners = container.resolve<PartnerModuleService>(PARTNER_MODULE)
    const { name } = await partners.retrievePartnerProgram(input.program_id, {
      select: ["id", "name"],
    })
    const changed = await partners.setEnrollment(
      input.partner_id,
      input.program_id,
      input.status,
      input.valid_from ? new Date(input.valid_from) : undefined,
    )
    return new StepResponse(
      { partner_id: input.partner_id, program_name: name, changed },
      changed ? input : null,
    )
  },
  async (done, { container }) => {
    if (done) {
      await container
        .resolve<PartnerModuleService>(PARTNER_MODULE)
        .setEnrollment(
          done.partner_id,
          done.program_id,
          done.status === "active" ? "ended" : "active",
        )
    }
  },
)

/** Enrols a partner in a program, or ends the enrolment. Twice changes nothing. */
export const setEnrollmentWorkflow = createWorkflow(
  "partner-center-set-enrollment",
  (input: SetEnrollmentWorkflowInput) => {
    const enrollment = setEnrollmentStep(input)
    when("enrolment-changed", enrollment, ({ changed }) => changed).then(() => {
      recordActivityStep(
        transform({ input, enrollment }, ({ input, enrollment }) => ({
          partner_id: input.partner_id,
          kind:
            input.status === "active"
              ? ("enrolled" as const)
              : ("enrolment_ended" as const),
          actor: input.actor ?? SYSTEM,
          data: {
            program_id: input.program_id,
            program_name: enrollment.program_name,
          },
        })),
      )
    })
    return new WorkflowResponse(
      transform(enrollment, ({ partner_id }) => partner_id),
    )
  },
)

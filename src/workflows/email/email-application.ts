import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import { type ApplicationEmail, findApplicantToTell } from "./applicant-to-tell"
import { sendPartnerEmailStep } from "./send-partner-email"

export interface EmailApplicationInput {
  partner_id: string
  kind: ApplicationEmail
}

/** Finds whom to tell of an application, unless its event is not true any more. */
export const findApplicantToTellStep = createStep(
  "partner-center-find-applicant-to-tell",
  async ({ partner_id, kind }: EmailApplicationInput, { container }) => {
    const applicant = await findApplicantToTell(container, partner_id)
    return new StepResponse(applicant?.kind === kind ? applicant : null)
  },
)

/** Tells an applicant where their application stands. */
export const emailApplicationWorkflow = createWorkflow(
  "partner-center-email-application",
  (input: EmailApplicationInput) => {
    const applicant = findApplicantToTellStep(input)
    when(
      "applicant-is-told",
      applicant,
      (applicant) => applicant !== null,
    ).then(() =>
      sendPartnerEmailStep(
        transform({ input, applicant }, ({ input, applicant }) => ({
          kind: input.kind,
          member_id: applicant?.member_id ?? "",
          idempotency_key: applicant?.key,
        })),
      ),
    )
    return new WorkflowResponse(applicant)
  },
)

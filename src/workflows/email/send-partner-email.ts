import { MedusaError } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import {
  deliverEmail,
  type EmailOutcome,
  type EmailToSend,
} from "./deliver-email"

export type { EmailOutcome } from "./deliver-email"

export type SendPartnerEmailInput = Omit<EmailToSend, "details">

/**
 * Sends one e-mail to a member through Medusa's notification module. A failure does not
 * undo what the e-mail tells of; with a key it fails the workflow, so that the event that
 * it belongs to may be tried again.
 */
export const sendPartnerEmailStep = createStep(
  "partner-center-send-email",
  async (input: SendPartnerEmailInput, { container }) => {
    const outcome: EmailOutcome = await deliverEmail(container, input)
    if (outcome === "failed" && input.idempotency_key) {
      throw new MedusaError(
        MedusaError.Types.UNEXPECTED_STATE,
        `The e-mail "${input.kind}" was not sent`,
      )
    }
    return new StepResponse(outcome)
  },
)

/**
 * Sends one e-mail to a member.
 *
 * @example
 * await sendPartnerEmailWorkflow(container).run({
 *   input: { kind: "password_changed", member_id: "pmem_123" },
 * })
 *
 * @summary
 *
 * Send an e-mail to a partner's member.
 */
export const sendPartnerEmailWorkflow = createWorkflow(
  "partner-center-send-email",
  (input: SendPartnerEmailInput) =>
    new WorkflowResponse(sendPartnerEmailStep(input)),
)

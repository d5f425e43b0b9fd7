import { randomUUID } from "node:crypto"

import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"

import { SYSTEM } from "../../domain/partner-activity"
import { PARTNER_MODULE } from "../../modules/partner"
import type PartnerModuleService from "../../modules/partner/service"
import { sendPartnerEmailStep } from "../email/send-partner-email"
import { PartnerCenterEvents } from "../events"
import { recordActivityStep } from "../partner/steps/record-activity"

export interface PasswordResetInput {
  /** A partner code or a member's e-mail. */
  login: string
}

export interface MailPasswordResetInput extends PasswordResetInput {
  /** Tells a request from the same event that comes twice. */
  request_id: string
}

/**
 * Takes the wish for a new password. Whether there is such a member is looked up later,
 * by a subscriber: the same is done for every name, so answers tell nothing, nor does
 * the time that they take.
 */
export const requestPasswordResetWorkflow = createWorkflow(
  "partner-center-request-password-reset",
  (input: PasswordResetInput) => {
    emitEventStep({
      eventName: PartnerCenterEvents.PASSWORD_RESET_REQUESTED,
      data: transform({ input }, ({ input }) => ({
        ...input,
        request_id: randomUUID(),
      })),
    })
    return new WorkflowResponse(input)
  },
)

/** The member who may get a link: of an active partner, and not mailed often just now. */
export const findMemberToResetStep = createStep(
  "partner-center-find-member-to-reset",
  async ({ login }: PasswordResetInput, { container }) => {
    const partners = container.resolve<PartnerModuleService>(PARTNER_MODULE)
    const member = await partners.findSignInMember(login)
    return new StepResponse(
      member?.active && !(await partners.hasEnoughResets(member.id))
        ? member
        : null,
    )
  },
)

/** Sends the link for a new password, once for a request, if such a member exists. */
export const mailPasswordResetWorkflow = createWorkflow(
  "partner-center-mail-password-reset",
  (input: MailPasswordResetInput) => {
    const member = findMemberToResetStep(input)
    when("member-is-known", member, (member) => member !== null).then(() => {
      const email = sendPartnerEmailStep(
        transform({ input, member }, ({ input, member }) => ({
          kind: "password_reset" as const,
          member_id: member?.id ?? "",
          idempotency_key: `partner-center:password_reset:${input.request_id}`,
        })),
      )
      when("link-is-sent", { email }, ({ email }) => email === "sent").then(
        () =>
          recordActivityStep(
            transform({ member }, ({ member }) => ({
              partner_id: member?.partner_id ?? "",
              kind: "password_reset_sent" as const,
              actor: SYSTEM,
              data: { email: member?.email },
            })),
          ),
      )
    })
    return new WorkflowResponse(undefined)
  },
)

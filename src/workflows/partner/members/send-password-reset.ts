import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import { sendPartnerEmailStep } from "../../email/send-partner-email"
import { recordActivityStep } from "../steps/record-activity"
import { findMemberStep, type MemberAction } from "./find-member"

/** Sends a member a link with which they set a new password. */
export const sendPasswordResetWorkflow = createWorkflow(
  "partner-center-send-password-reset",
  (input: MemberAction) => {
    const member = findMemberStep(input)
    recordActivityStep(
      transform({ input, member }, ({ input, member }) => ({
        partner_id: input.partner_id,
        kind: "password_reset_sent" as const,
        actor: input.actor,
        data: { email: member.email },
      })),
    )
    const email = sendPartnerEmailStep(
      transform({ member }, ({ member }) => ({
        kind: "password_reset" as const,
        member_id: member.id,
      })),
    )
    return new WorkflowResponse({ member_id: member.id, email })
  },
)

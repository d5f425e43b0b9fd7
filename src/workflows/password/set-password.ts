import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"

import { PartnerCenterEvents } from "../events"
import { recordActivityStep } from "../partner/steps/record-activity"
import { givePasswordStep } from "./steps/give-password"
import { joinMemberStep } from "./steps/join-member"
import { useTokenStep } from "./steps/use-token"

export interface SetPasswordWorkflowInput {
  /** What was sent to the member's mailbox. */
  token: string
  password: string
}

/**
 * Sets the password of the member to whom a token was sent. All of their sessions end,
 * and they are told of it by e-mail.
 *
 * @example
 * await setPasswordWorkflow(container).run({ input: { token: "…", password: "…" } })
 *
 * @summary
 *
 * Set a partner member's password.
 */
export const setPasswordWorkflow = createWorkflow(
  "partner-center-set-password",
  (input: SetPasswordWorkflowInput) => {
    const member = useTokenStep(input)
    const given = givePasswordStep(
      transform({ input, member }, ({ input, member }) => ({
        member_id: member.member_id,
        email: member.email,
        password: input.password,
      })),
    )
    const joined = joinMemberStep(member)

    when("joined-now", joined, ({ is_first_time }) => is_first_time).then(() =>
      recordActivityStep(
        transform({ member }, ({ member }) => ({
          partner_id: member.partner_id,
          kind: "member_joined" as const,
          actor: { type: "member" as const, id: member.member_id },
          data: { email: member.email },
        })),
      ),
    )
    when("password-is-new", given, ({ password_set }) => password_set).then(
      () =>
        emitEventStep({
          eventName: PartnerCenterEvents.PASSWORD_CHANGED,
          data: transform({ member, joined }, ({ member, joined }) => ({
            member_id: member.member_id,
            changed_at: joined.changed_at,
          })),
        }),
    )
    return new WorkflowResponse(member)
  },
)

import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import { PARTNER_MODULE } from "../../../modules/partner"
import type PartnerModuleService from "../../../modules/partner/service"
import type { UpdateMemberInput } from "../../../modules/partner/types"
import { recordActivityStep } from "../steps/record-activity"
import { findMemberStep, type MemberAction } from "./find-member"

export interface ChangeMemberWorkflowInput extends MemberAction {
  changes: UpdateMemberInput
}

/**
 * Changes a member's name or role.
 * @throws MedusaError not found; not allowed when the only owner would be none
 */
export const changeMemberStep = createStep(
  "partner-center-change-member",
  async (
    { partner_id, member_id, changes }: ChangeMemberWorkflowInput,
    { container },
  ) => {
    const partners = container.resolve<PartnerModuleService>(PARTNER_MODULE)
    const before = await partners.retrievePartnerMember(member_id)
    const member = await partners.changeMember(partner_id, member_id, changes)
    return new StepResponse(member, {
      partner_id,
      member_id,
      changes: {
        role: before.role,
        first_name: before.first_name,
        last_name: before.last_name,
      },
    })
  },
  async (before, { container }) => {
    if (before) {
      await container
        .resolve<PartnerModuleService>(PARTNER_MODULE)
        .changeMember(before.partner_id, before.member_id, before.changes)
    }
  },
)

/** Changes a member's name or role; the role holds from the next request on. */
export const changeMemberWorkflow = createWorkflow(
  "partner-center-change-member",
  (input: ChangeMemberWorkflowInput) => {
    findMemberStep(input)
    const member = changeMemberStep(input)
    recordActivityStep(
      transform({ input, member }, ({ input, member }) => ({
        partner_id: input.partner_id,
        kind: "member_changed" as const,
        actor: input.actor,
        data: {
          email: member.email,
          role: member.role,
          fields: Object.keys(input.changes),
        },
      })),
    )
    return new WorkflowResponse(member)
  },
)

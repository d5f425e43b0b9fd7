import { MedusaError } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import type { Actor } from "../../../domain/partner-activity"
import { PARTNER_MODULE } from "../../../modules/partner"
import type PartnerModuleService from "../../../modules/partner/service"
import type { PartnerMemberDTO } from "../../../modules/partner/types"
import { sendPartnerEmailStep } from "../../email/send-partner-email"
import { createMemberStep } from "../steps/create-member"
import { recordActivityStep } from "../steps/record-activity"
import { findMemberStep, type MemberAction } from "./find-member"

export interface InviteMemberWorkflowInput {
  partner_id: string
  email: string
  first_name?: string | null
  last_name?: string | null
  role: PartnerMemberDTO["role"]
  /** Who invites. */
  actor: Actor
}

/** @throws MedusaError not found */
export const checkPartnerStep = createStep(
  "partner-center-check-partner",
  async ({ partner_id }: { partner_id: string }, { container }) => {
    await container
      .resolve<PartnerModuleService>(PARTNER_MODULE)
      .retrievePartner(partner_id, { select: ["id"] })
    return new StepResponse(partner_id)
  },
)

/**
 * Notes that a member is invited now.
 * @throws MedusaError not allowed for one who has joined already
 */
export const markInvitedStep = createStep(
  "partner-center-mark-invited",
  async ({ id }: { id: string }, { container }) => {
    const partners = container.resolve<PartnerModuleService>(PARTNER_MODULE)
    const before = await partners.retrievePartnerMember(id)
    if (before.joined_at) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        "This member has joined already; send a link to reset the password instead",
      )
    }
    await partners.updatePartnerMembers({ id, invited_at: new Date() })
    return new StepResponse(id, { id, invited_at: before.invited_at })
  },
  async (before, { container }) => {
    if (before) {
      await container
        .resolve<PartnerModuleService>(PARTNER_MODULE)
        .updatePartnerMembers(before)
    }
  },
)

/**
 * Adds a person to a partner and sends them a link with which they set a password.
 *
 * @example
 * await inviteMemberWorkflow(container).run({
 *   input: { partner_id: "ptnr_123", email: "eva@example.com", role: "viewer", actor },
 * })
 *
 * @summary
 *
 * Invite a person to a partner.
 */
export const inviteMemberWorkflow = createWorkflow(
  "partner-center-invite-member",
  (input: InviteMemberWorkflowInput) => {
    checkPartnerStep(input)
    const member = createMemberStep(
      transform({ input }, ({ input: { actor: _actor, ...member } }) => member),
    )
    const email = sendInvitation(input, member)
    return new WorkflowResponse({ member_id: member.id, email })
  },
)

/** Sends an invitation once more; the links of earlier ones open until one is used. */
export const sendInvitationWorkflow = createWorkflow(
  "partner-center-send-invitation",
  (input: MemberAction) => {
    const member = findMemberStep(input)
    const email = sendInvitation(input, member)
    return new WorkflowResponse({ member_id: member.id, email })
  },
)

/** What both end with: the invitation is noted, recorded and sent. */
function sendInvitation(
  input: Pick<MemberAction, "partner_id" | "actor">,
  member: WorkflowData<Pick<PartnerMemberDTO, "id" | "email" | "role">>,
) {
  markInvitedStep(member)
  recordActivityStep(
    transform({ input, member }, ({ input, member }) => ({
      partner_id: input.partner_id,
      kind: "member_invited" as const,
      actor: input.actor,
      data: { email: member.email, role: member.role },
    })),
  )
  return sendPartnerEmailStep(
    transform({ member }, ({ member }) => ({
      kind: "member_invited" as const,
      member_id: member.id,
    })),
  )
}

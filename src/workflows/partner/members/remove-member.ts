import type { IAuthModuleService } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import { PARTNER_MODULE } from "../../../modules/partner"
import type PartnerModuleService from "../../../modules/partner/service"
import { findAccount, nameMember, opensFor } from "../../password/account"
import { recordActivityStep } from "../steps/record-activity"
import { findMemberStep, type MemberAction } from "./find-member"

/**
 * Takes a member out of a partner.
 * @throws MedusaError not found; not allowed for the only owner
 */
export const removeMemberStep = createStep(
  "partner-center-remove-member",
  async ({ partner_id, member_id }: MemberAction, { container }) => {
    await container
      .resolve<PartnerModuleService>(PARTNER_MODULE)
      .removeMember(partner_id, member_id)
    return new StepResponse(member_id, member_id)
  },
  async (memberId, { container }) => {
    if (memberId) {
      await container
        .resolve<PartnerModuleService>(PARTNER_MODULE)
        .restorePartnerMembers([memberId])
    }
  },
)

/**
 * Takes a member's name out of the account with which they signed in. The account itself
 * stays: it may be a customer's as well.
 */
export const detachAccountStep = createStep(
  "partner-center-detach-account",
  async ({ id, email }: { id: string; email: string }, { container }) => {
    const auth = container.resolve<IAuthModuleService>(Modules.AUTH)
    const account = await findAccount(auth, email)
    if (!account || !opensFor(account, id)) {
      return new StepResponse(id, null)
    }
    await nameMember(auth, account, null)
    const { id: account_id, app_metadata } = account
    return new StepResponse(id, { id: account_id, app_metadata })
  },
  async (before, { container }) => {
    if (before) {
      await container
        .resolve<IAuthModuleService>(Modules.AUTH)
        .updateAuthIdentities(before)
    }
  },
)

/** Takes a person out of a partner; their sessions end with the next request. */
export const removeMemberWorkflow = createWorkflow(
  "partner-center-remove-member",
  (input: MemberAction) => {
    const member = findMemberStep(input)
    removeMemberStep(input)
    detachAccountStep(member)
    recordActivityStep(
      transform({ input, member }, ({ input, member }) => ({
        partner_id: input.partner_id,
        kind: "member_removed" as const,
        actor: input.actor,
        data: { email: member.email, role: member.role },
      })),
    )
    return new WorkflowResponse(member)
  },
)

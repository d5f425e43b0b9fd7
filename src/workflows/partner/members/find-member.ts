import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import type { Actor } from "../../../domain/partner-activity"
import { PARTNER_MODULE } from "../../../modules/partner"
import type PartnerModuleService from "../../../modules/partner/service"

/** Something that is done with a member. */
export interface MemberAction {
  partner_id: string
  member_id: string
  /** Who does it. */
  actor: Actor
}

/** @throws MedusaError not found for a member whom this partner does not have */
export const findMemberStep = createStep(
  "partner-center-find-member",
  async ({ partner_id, member_id }: MemberAction, { container }) => {
    const [member] = await container
      .resolve<PartnerModuleService>(PARTNER_MODULE)
      .listPartnerMembers({ id: member_id, partner_id }, { take: 1 })
    if (!member) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `Partner ${partner_id} has no member ${member_id}`,
      )
    }
    const { id, email, role } = member
    return new StepResponse({ id, email, role })
  },
)

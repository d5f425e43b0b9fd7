import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { PARTNER_MODULE } from "../../../modules/partner"
import type PartnerModuleService from "../../../modules/partner/service"
import type { PartnerMemberDTO } from "../../../modules/partner/types"

export const createMemberStepId = "partner-center-create-member"

export interface CreateMemberInput {
  partner_id: string
  email: string
  /** Medusa's customer who this person is. */
  customer_id?: string | null
  first_name?: string | null
  last_name?: string | null
  role: PartnerMemberDTO["role"]
}

/**
 * Creates a person who may sign in for a partner; deletes them again when the
 * workflow fails.
 * @throws MedusaError invalid data when the e-mail belongs to a member already
 */
export const createMemberStep = createStep(
  createMemberStepId,
  async (input: CreateMemberInput, { container }) => {
    const partners = container.resolve<PartnerModuleService>(PARTNER_MODULE)
    const email = input.email.toLowerCase()
    const [existing] = await partners.listPartnerMembers({ email }, { take: 1 })
    if (existing) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `email: "${email}" belongs to a partner already`,
      )
    }
    const member = await partners.createPartnerMembers({ ...input, email })
    return new StepResponse(member, member.id)
  },
  async (memberId, { container }) => {
    if (memberId) {
      await container
        .resolve<PartnerModuleService>(PARTNER_MODULE)
        .deletePartnerMembers([memberId])
    }
  },
)

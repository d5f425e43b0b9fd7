import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { PARTNER_MODULE } from "../../../modules/partner"
import type PartnerModuleService from "../../../modules/partner/service"

const SECOND_MS = 1000

/**
 * Notes that a member has joined, and ends the sessions that they had. Tokens of Medusa
 * know the second in which they were made, so this second is over before the step is: a
 * session that begins afterwards is told from all before.
 */
export const joinMemberStep = createStep(
  "partner-center-join-member",
  async ({ member_id }: { member_id: string }, { container }) => {
    const partners = container.resolve<PartnerModuleService>(PARTNER_MODULE)
    const before = await partners.retrievePartnerMember(member_id)
    const now = Date.now()
    const nextSecond = new Date((Math.floor(now / SECOND_MS) + 1) * SECOND_MS)
    await partners.updatePartnerMembers({
      id: member_id,
      joined_at: before.joined_at ?? new Date(now),
      sessions_from: nextSecond,
    })
    await new Promise((resolve) =>
      setTimeout(resolve, nextSecond.getTime() - now),
    )
    return new StepResponse(
      {
        is_first_time: before.joined_at === null,
        changed_at: nextSecond.toISOString(),
      },
      {
        id: member_id,
        joined_at: before.joined_at,
        sessions_from: before.sessions_from,
      },
    )
  },
  async (before, { container }) => {
    if (before) {
      await container
        .resolve<PartnerModuleService>(PARTNER_MODULE)
        .updatePartnerMembers(before)
    }
  },
)

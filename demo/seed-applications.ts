import type { MedusaContainer } from "@medusajs/framework/types"

import { SYSTEM } from "../src/domain/partner-activity"
import { applyAsPartnerWorkflow } from "../src/workflows/partner/apply-as-partner"
import { decideApplicationWorkflow } from "../src/workflows/partner/decide-application"
import { inviteMemberWorkflow } from "../src/workflows/partner/members/invite-member"

/** One who waits for an answer, one who was refused, and somebody invited by Ana. */
export async function seedApplications(
  container: MedusaContainer,
  partnerIds: Record<string, string>,
): Promise<void> {
  const waiting = {
    name: "Dora's Desk",
    code: "dora",
    email: "dora@example.com",
    first_name: "Dora",
    last_name: "Nagy",
    website: "https://doras-desk.example.com",
    phone: "+36 1 555 0100",
    message:
      "I write about desks and the things on them, for eleven years now.\n\nMy readers ask me for good paper every week.",
    ref: "ana",
  }
  const refused = {
    name: "Coupon Carnival",
    code: "carnival",
    email: "deals@example.com",
    first_name: "Rex",
    last_name: "Vane",
    website: "https://coupon-carnival.example.com",
    message: "We list coupons of ten thousand stores.",
  }
  await applyAsPartnerWorkflow(container).run({ input: waiting })
  const { result } = await applyAsPartnerWorkflow(container).run({
    input: refused,
  })
  await decideApplicationWorkflow(container).run({
    input: {
      partner_id: result.partner_id!,
      verdict: "rejected",
      reason: "We do not work with sites that list coupons.",
    },
  })
  await inviteMemberWorkflow(container).run({
    input: {
      partner_id: partnerIds.ana,
      email: "ida@example.com",
      first_name: "Ida",
      last_name: "Lindqvist",
      role: "viewer",
      actor: SYSTEM,
    },
  })
}

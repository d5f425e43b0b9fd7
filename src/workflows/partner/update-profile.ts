import {
  createWorkflow,
  transform,
  when,
} from "@medusajs/framework/workflows-sdk"

import type { UpdatePartnerInput } from "../../modules/partner/types"
import { changeMemberWorkflow } from "./members/change-member"
import { updatePartnerWorkflow } from "./update-partner"

export interface UpdateProfileWorkflowInput {
  partner_id: string
  /** The member who does it, and whose name is changed. */
  member_id: string
  partner: Pick<
    UpdatePartnerInput,
    | "name"
    | "website"
    | "phone"
    | "notify_on_lead"
    | "notify_on_sale"
    | "notify_on_payout"
  >
  member: { first_name?: string | null; last_name?: string | null }
}

/** What is to be changed: a field that was left out stays as it is. */
const given = <T extends object>(changes: T): Partial<T> =>
  Object.fromEntries(
    Object.entries(changes).filter(([, value]) => value !== undefined),
  ) as Partial<T>

const isAny = (changes: object) => Object.keys(changes).length > 0

/**
 * What a partner's member changes in the portal: the partner's contact data, and the own
 * name. All of it or nothing; both are told in the partner's activity.
 */
export const updateProfileWorkflow = createWorkflow(
  "partner-center-update-profile",
  (input: UpdateProfileWorkflowInput) => {
    const changes = transform({ input }, ({ input }) => {
      const actor = { type: "member" as const, id: input.member_id }
      const { partner_id, member_id } = input
      return {
        partner: { id: partner_id, changes: given(input.partner), actor },
        member: { partner_id, member_id, changes: given(input.member), actor },
      }
    })
    when("profile-of-partner", changes, ({ partner }) =>
      isAny(partner.changes),
    ).then(() => {
      updatePartnerWorkflow.runAsStep({
        input: transform(changes, ({ partner }) => partner),
      })
    })
    when("profile-of-member", changes, ({ member }) =>
      isAny(member.changes),
    ).then(() => {
      changeMemberWorkflow.runAsStep({
        input: transform(changes, ({ member }) => member),
      })
    })
  },
)

import type { z } from "@medusajs/framework/zod"

import type {
  inviteMemberBody,
  MailedMember,
  memberSchema,
  updateMemberBody,
} from "../../api/admin/partners/members-contract"
import type { AnswerOf } from "../../api/contract/answer-of"

/* Types only: the contracts themselves are server code and stay out of the bundle. */

export type Member = AnswerOf<typeof memberSchema>
export type InviteMemberInput = z.input<typeof inviteMemberBody>
export type UpdateMemberInput = z.input<typeof updateMemberBody>
export type MemberAnswer = { member: Member }
export type MailedMemberAnswer = MailedMember
export type EmailOutcome = MailedMember["email"]

import type {
  inviteMemberBody,
  MailedMember,
  memberSchema,
  updateMemberBody,
} from "../../api/admin/partners/members-contract"
import type { InputOf, TypeOf } from "../../api/contract/schema-types"

/* Types only: the contracts themselves are server code and stay out of the bundle. */

export type Member = TypeOf<typeof memberSchema>
export type InviteMemberInput = InputOf<typeof inviteMemberBody>
export type UpdateMemberInput = InputOf<typeof updateMemberBody>
export type MemberAnswer = { member: Member }
export type MailedMemberAnswer = MailedMember
export type EmailOutcome = MailedMember["email"]

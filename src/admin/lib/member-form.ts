import type { MemberRole } from "../../domain/member-role"
import type {
  InviteMemberInput,
  Member,
  UpdateMemberInput,
} from "./members-types"

/** `none`: they have no password yet and were sent no invitation either. */
export type MemberState = "joined" | "invited" | "none"

export interface MemberValues {
  first_name: string
  last_name: string
  role: MemberRole
}

export interface InviteValues extends MemberValues {
  email: string
}

export const EMPTY_INVITATION: InviteValues = {
  email: "",
  first_name: "",
  last_name: "",
  role: "viewer",
}

/** How far a member has come. */
export const memberState = ({
  joined_at,
  invited_at,
}: Pick<Member, "joined_at" | "invited_at">): MemberState => {
  if (joined_at) {
    return "joined"
  }
  return invited_at ? "invited" : "none"
}

/** What a member is called: by their name, else by their address. */
export const memberName = ({
  first_name,
  last_name,
  email,
}: Pick<Member, "first_name" | "last_name" | "email">): string =>
  [first_name, last_name].filter(Boolean).join(" ") || email

/** Whether nobody else owns the partner's account. */
export const isOnlyOwner = (
  member: Pick<Member, "id" | "role">,
  members: readonly Pick<Member, "id" | "role">[],
): boolean =>
  member.role === "owner" &&
  members.every(({ id, role }) => id === member.id || role !== "owner")

export const toMemberValues = ({
  first_name,
  last_name,
  role,
}: Member): MemberValues => ({
  first_name: first_name ?? "",
  last_name: last_name ?? "",
  role,
})

/** What the API takes: an emptied name is taken away. */
export const toUpdateMember = ({
  first_name,
  last_name,
  role,
}: MemberValues): UpdateMemberInput => ({
  role,
  first_name: first_name.trim() || null,
  last_name: last_name.trim() || null,
})

/** What the API takes. */
export const toInviteMember = ({
  email,
  ...member
}: InviteValues): InviteMemberInput => ({
  ...toUpdateMember(member),
  email: email.trim(),
})

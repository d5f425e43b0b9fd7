/** What members of a partner may do in the portal, most first. */
export const MEMBER_ROLES = ["owner", "manager", "viewer"] as const

export type MemberRole = (typeof MEMBER_ROLES)[number]

import { z } from "@medusajs/framework/zod"

import type { TypeOf } from "../../contract/schema-types"
import {
  deletedSchema,
  memberRoleSchema,
  textSchema,
  timeSchema,
} from "../../contract/common-schemas"
import type { RouteContract } from "../../contract/route-contract"

const LONGEST_NAME = 100

const name = () => textSchema(LONGEST_NAME)

export const memberSchema = () =>
  z.object({
    id: z.string(),
    email: z.string(),
    customer_id: z.string().nullable(),
    first_name: z.string().nullable(),
    last_name: z.string().nullable(),
    role: memberRoleSchema(),
    /** When an invitation was last sent; null: never. */
    invited_at: timeSchema().nullable(),
    /** Since when they can sign in; null: they cannot yet. */
    joined_at: timeSchema().nullable(),
  })

export const inviteMemberBody = () =>
  z.strictObject({
    email: z.email("must be an e-mail address"),
    first_name: name().nullish(),
    last_name: name().nullish(),
    role: memberRoleSchema().default("viewer"),
  })

export type InviteMemberBody = TypeOf<typeof inviteMemberBody>

export const updateMemberBody = () =>
  z.strictObject({
    role: memberRoleSchema().optional(),
    first_name: name().nullish(),
    last_name: name().nullish(),
  })

export type UpdateMemberBody = TypeOf<typeof updateMemberBody>

/** What became of the e-mail; without a provider none is ever sent. */
export const emailOutcomeSchema = () =>
  z.enum(["sent", "no_provider", "failed"])

const mailedMember = () =>
  z.object({
    member: memberSchema(),
    email: emailOutcomeSchema(),
  })

export type MailedMember = TypeOf<typeof mailedMember>

const MEMBER = "/admin/partners/:id/members/:member_id"

export const memberContracts: RouteContract[] = [
  {
    method: "POST",
    path: "/admin/partners/:id/members",
    summary: "Invite a person to a partner by e-mail",
    audience: "admin",
    body: inviteMemberBody,
    response: mailedMember,
    errors: [400, 401, 404],
  },
  {
    method: "POST",
    path: MEMBER,
    summary: "Change a member's name or role; a partner keeps an owner",
    audience: "admin",
    body: updateMemberBody,
    response: () => z.object({ member: memberSchema() }),
    errors: [400, 401, 404],
  },
  {
    method: "DELETE",
    path: MEMBER,
    summary: "Remove a member; a partner keeps an owner",
    audience: "admin",
    response: deletedSchema,
    errors: [400, 401, 404],
  },
  {
    method: "POST",
    path: `${MEMBER}/invitation`,
    summary: "Send an invitation once more",
    audience: "admin",
    response: mailedMember,
    errors: [400, 401, 404],
  },
  {
    method: "POST",
    path: `${MEMBER}/password-reset`,
    summary: "Send a member a link with which they set a new password",
    audience: "admin",
    response: mailedMember,
    errors: [401, 404],
  },
]

import { z } from "@medusajs/framework/zod"

import {
  memberRoleSchema,
  pageOf,
  pageQuery,
  phoneSchema,
  textSchema,
  timeSchema,
  websiteSchema,
} from "../../../../contract/common-schemas"
import type { RouteContract } from "../../../../contract/route-contract"
import type { TypeOf } from "../../../../contract/schema-types"
import { meSchema } from "../me-schema"

const LONGEST_NAME = 100

const name = () => textSchema(LONGEST_NAME)

/** What owners and managers may change of their partner. */
const partnerProfile = () => ({
  name: name().optional(),
  website: websiteSchema.nullish(),
  phone: phoneSchema.nullish(),
  /** Whether they are told by e-mail of a lead, and of a sale. */
  notify_on_lead: z.boolean().optional(),
  notify_on_sale: z.boolean().optional(),
  notify_on_payout: z.boolean().optional(),
})

/** What every member may change of their own. */
const ownProfile = () => ({
  first_name: name().nullish(),
  last_name: name().nullish(),
})

export const profileBody = () =>
  z.strictObject({ ...partnerProfile(), ...ownProfile() })

export type ProfileBody = TypeOf<typeof profileBody>

export const profileContracts: RouteContract[] = [
  {
    method: "POST",
    path: "/store/partners/me/profile",
    summary:
      "Change the partner's contact data and what they are told of, and the signed-in member's name",
    audience: "partner",
    entries: ["profile"],
    body: profileBody,
    response: meSchema,
    errors: [400, 401, 403, 404],
  },
  {
    method: "GET",
    path: "/store/partners/me/members",
    summary: "Who can sign in for the partner, the first first",
    audience: "partner",
    entries: ["profile"],
    query: pageQuery,
    response: () =>
      z.object({
        members: z.array(
          z.object({
            id: z.string(),
            email: z.string(),
            first_name: z.string().nullable(),
            last_name: z.string().nullable(),
            role: memberRoleSchema(),
            /** null: was invited and has not answered yet. */
            joined_at: timeSchema().nullable(),
            created_at: timeSchema(),
          }),
        ),
        ...pageOf(),
      }),
    errors: [400, 401, 404],
  },
]

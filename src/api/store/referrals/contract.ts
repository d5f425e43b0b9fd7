import { z } from "@medusajs/framework/zod"

import {
  emailSchema,
  idSchema,
  textSchema,
} from "../../contract/common-schemas"
import { formTraps } from "../../contract/form-traps"
import type { RouteContract } from "../../contract/route-contract"
import type { TypeOf } from "../../contract/schema-types"

const LONGEST_CODE = 100
const LONGEST_PATH = 2000

/** A visitor's id is one that we made: 24 random bytes, base64url. */
export const visitorIdSchema = z
  .string()
  .regex(/^[A-Za-z0-9_-]{32}$/, "must be an id that this API gave out")

export const recordClickBody = () =>
  z.strictObject({
    partner_code: z.string().min(1).max(LONGEST_CODE),
    link_code: z.string().min(1).max(LONGEST_CODE).optional(),
    /** The partner's own name for where they showed the link. */
    ad_code: z.string().min(1).max(LONGEST_CODE).optional(),
    /** The one-time id that the redirect put in the URL. */
    click_id: idSchema.optional(),
    visitor_id: visitorIdSchema.optional(),
    landing_path: textSchema(LONGEST_PATH).optional(),
  })

export type RecordClickBody = TypeOf<typeof recordClickBody>

export const bindCartBody = () =>
  z.strictObject({
    /** Left out by a visitor without a cookie: only their hashed address is noted then. */
    visitor_id: visitorIdSchema.optional(),
  })

export type BindCartBody = TypeOf<typeof bindCartBody>

export const recordLeadBody = () =>
  z.strictObject({
    /** Left out where a form is named and nothing is known of the visitor. */
    visitor_id: visitorIdSchema.optional(),
    /** A lead form of the store, which may credit a partner of its own. */
    form_id: idSchema.optional(),
    /** Left out by a customer who is signed in. */
    email: emailSchema.optional(),
    ...formTraps,
  })

export type RecordLeadBody = TypeOf<typeof recordLeadBody>

export const trackingContracts: RouteContract[] = [
  {
    method: "POST",
    path: "/store/referrals/clicks",
    summary: "Report a visitor who came through a partner's link",
    audience: "store",
    limit: "tracking",
    body: recordClickBody,
    response: () =>
      z.object({
        visitor_id: z.string().nullable(),
        tracked: z.boolean(),
      }),
    errors: [400, 429],
  },
  {
    method: "POST",
    path: "/store/carts/:id/referral",
    summary: "Bind a visitor to the cart that they use",
    audience: "store",
    limit: "tracking",
    body: bindCartBody,
    response: () => z.object({ bound: z.boolean() }),
    errors: [400, 404, 429],
  },
  {
    method: "POST",
    path: "/store/referrals/leads",
    summary:
      "Report a person who became known: a filled in form, or (signed in) a customer",
    audience: "store",
    limit: "leads",
    knowsCustomer: true,
    body: recordLeadBody,
    response: () => z.object({ received: z.literal(true) }),
    errors: [400, 429],
  },
]

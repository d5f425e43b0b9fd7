import { z } from "@medusajs/framework/zod"

import {
  afterSchema,
  dayOrTimeSchema,
  emailSchema,
  idSchema,
  keysetPageOf,
  leadSourceSchema,
  leadStateSchema,
  listQuery,
  textSchema,
  timeSchema,
} from "../../contract/common-schemas"
import { namedPartnerSchema } from "../../contract/ledger-schemas"
import type { RouteContract } from "../../contract/route-contract"
import type { TypeOf } from "../../contract/schema-types"

const LONGEST_NOTE = 500

export const listReferralsQuery = () =>
  listQuery(["occurred_at", "created_at"]).extend({
    partner_id: idSchema.optional(),
    /** Records of this customer, and of a guest with the same e-mail address. */
    customer_id: idSchema.optional(),
    source: leadSourceSchema().optional(),
    /** Counts still; has passed the day that it was given; was ended. */
    state: leadStateSchema().optional(),
    after: afterSchema(),
  })

export type ListReferralsQuery = TypeOf<typeof listReferralsQuery>

export const addReferralBody = () =>
  z
    .strictObject({
      partner_id: idSchema,
      customer_id: idSchema.optional(),
      email: emailSchema.optional(),
      /** Left out: now. */
      occurred_at: dayOrTimeSchema().optional(),
      /** Until when it counts; left out: as long as the tracking window says. */
      expires_at: dayOrTimeSchema().nullish(),
      note: textSchema(LONGEST_NOTE).optional(),
    })
    .refine(
      ({ customer_id, email }) =>
        customer_id !== undefined || email !== undefined,
      { error: "is needed, or a customer_id", path: ["email"] },
    )
    .refine(
      ({ occurred_at, expires_at }) =>
        !expires_at ||
        Date.parse(expires_at) >
          (occurred_at ? Date.parse(occurred_at) : Date.now()),
      { error: "must be after occurred_at", path: ["expires_at"] },
    )

export type AddReferralBody = TypeOf<typeof addReferralBody>

export const referralSchema = () =>
  z.object({
    id: z.string(),
    partner: namedPartnerSchema(),
    customer_id: z.string().nullable(),
    email: z.string().nullable(),
    source: leadSourceSchema(),
    occurred_at: timeSchema(),
    expires_at: timeSchema().nullable(),
    ended_at: timeSchema().nullable(),
    order_id: z.string().nullable(),
    order_display_id: z.number().int().nullable(),
    note: z.string().nullable(),
  })

const oneReferral = () => z.object({ referral: referralSchema() })
const path = "/admin/partner-referrals"

export const referralContracts: RouteContract[] = [
  {
    method: "GET",
    path,
    summary: "The referral history: which partner brought whom, and when",
    audience: "admin",
    query: listReferralsQuery,
    response: () =>
      z.object({ referrals: z.array(referralSchema()), ...keysetPageOf() }),
    errors: [400, 401],
  },
  {
    method: "POST",
    path,
    summary: "Add a record to the referral history, for who phones or writes",
    audience: "admin",
    body: addReferralBody,
    response: oneReferral,
    errors: [400, 401, 404],
  },
  {
    method: "POST",
    path: `${path}/:id/end`,
    summary: "End a record: it counts no more for orders from now on",
    audience: "admin",
    response: oneReferral,
    errors: [401, 404],
  },
]

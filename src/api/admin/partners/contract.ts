import { z } from "@medusajs/framework/zod"

import {
  afterSchema,
  currencyCodeSchema,
  idSchema,
  KEYSET_FIELDS,
  keysetPageOf,
  listQuery,
  partnerCodeSchema,
  partnerStatusSchema,
  phoneSchema,
  switchableStatusSchema,
  textSchema,
  timeSchema,
  trackingWindowSchema,
  websiteSchema,
} from "../../contract/common-schemas"
import { balancesSchema } from "../../contract/ledger-schemas"
import type { RouteContract } from "../../contract/route-contract"
import type { TypeOf } from "../../contract/schema-types"
import { couponSchema } from "../partner-coupons/contract"
import { listedLinkSchema } from "../partner-links/contract"
import { referralSchema } from "../partner-referrals/contract"
import { memberSchema } from "./members-contract"
import { overrideContracts, overrideSchema } from "./overrides-contract"
import { recruitContracts } from "./recruits-contract"

const LONGEST_NAME = 100
const SHORTEST_PASSWORD = 8
const LONGEST_PASSWORD = 1000

const name = () => textSchema(LONGEST_NAME)

/** What is said of a partner beside name, state and parent. */
const preferences = () => ({
  website: websiteSchema.nullish(),
  phone: phoneSchema.nullish(),
  /** How long their referrals count; null: as program or Partner defaults say. */
  tracking_window: trackingWindowSchema().optional(),
  notify_on_lead: z.boolean().optional(),
  notify_on_sale: z.boolean().optional(),
  notify_on_payout: z.boolean().optional(),
})

export const createPartnerBody = () =>
  z.strictObject({
    /** Left out: made from the name, with the prefix of the Partner defaults. */
    code: partnerCodeSchema.optional(),
    name: name(),
    status: switchableStatusSchema().default("active"),
    parent_id: idSchema.nullish(),
    ...preferences(),
    /** Who signs in; left out, nobody can yet. */
    owner: z
      .strictObject({
        email: z.email("must be an e-mail address"),
        /** Left out: the person keeps the password of their account in this store. */
        password: z
          .string()
          .min(
            SHORTEST_PASSWORD,
            `must have at least ${SHORTEST_PASSWORD} characters`,
          )
          .max(LONGEST_PASSWORD)
          .optional(),
        /** Medusa's customer who this person is. */
        customer_id: idSchema.nullish(),
        first_name: name().nullish(),
        last_name: name().nullish(),
      })
      .optional(),
  })

export type CreatePartnerBody = TypeOf<typeof createPartnerBody>

export const updatePartnerBody = () =>
  z.strictObject({
    name: name().optional(),
    /** Of a partner who was taken in; an applicant is approved or rejected. */
    status: switchableStatusSchema().optional(),
    /** null: recruited by nobody. */
    parent_id: idSchema.nullish(),
    ...preferences(),
  })

export type UpdatePartnerBody = TypeOf<typeof updatePartnerBody>

export const listPartnersQuery = () =>
  listQuery(["code", "name", "created_at", "updated_at", "payable"]).extend({
    /** By whose balance is sorted; left out: the store's default. */
    currency_code: currencyCodeSchema.optional(),
    status: partnerStatusSchema().optional(),
    parent_id: idSchema.optional(),
    program_id: idSchema.optional(),
    /** Partners for whom this customer signs in, by account or by e-mail address. */
    customer_id: idSchema.optional(),
    after: afterSchema(),
  })

export type ListPartnersQuery = TypeOf<typeof listPartnersQuery>

export const exportPartnersQuery = () =>
  listPartnersQuery().omit({
    ...KEYSET_FIELDS,
    order: true,
    currency_code: true,
  })

/** Which partners are looked for. */
export type PartnerFilters = TypeOf<typeof exportPartnersQuery>

const applicationSchema = () =>
  z.object({
    applied_at: timeSchema(),
    message: z.string().nullable(),
    /** The program for which they applied. */
    program: z.object({ id: z.string(), name: z.string() }).nullable(),
    /** Those of the form, and the one for which they applied: proposed at the approval. */
    programs: z.array(z.object({ id: z.string(), name: z.string() })),
    /** The form through which they applied; null: another way, or it was deleted. */
    form: z.object({ id: z.string(), name: z.string() }).nullable(),
    /** An application that came in with their address after they were rejected: anybody who
     * knows the address can send one. What they had written before stays above. */
    again: z
      .object({ at: timeSchema(), message: z.string().nullable() })
      .nullable(),
    /** When it was approved or rejected the last time; null: never. */
    decided_at: timeSchema().nullable(),
    /** What the applicant was told when they were rejected the last time. */
    rejection_reason: z.string().nullable(),
  })

export const partnerSchema = () =>
  z.object({
    id: z.string(),
    code: z.string(),
    name: z.string(),
    status: partnerStatusSchema(),
    website: z.string().nullable(),
    phone: z.string().nullable(),
    /** What they wrote when they applied; null for those whom the store created. */
    application: applicationSchema().nullable(),
    parent: z
      .object({ id: z.string(), code: z.string(), name: z.string() })
      .nullable(),
    members: z.array(memberSchema()),
    tracking_window: trackingWindowSchema(),
    notify_on_lead: z.boolean(),
    notify_on_sale: z.boolean(),
    notify_on_payout: z.boolean(),
    balances: z.array(balancesSchema()),
    programs: z.array(z.object({ id: z.string(), name: z.string() })),
    /** The main link. */
    url: z.string(),
    created_at: timeSchema(),
    updated_at: timeSchema(),
  })

/** The first of a list, and how many there are. */
function someOf<Item extends z.ZodType>(item: Item) {
  return z.object({ items: z.array(item), count: z.number().int() })
}

/** A partner with all that their page shows, but the ledger. */
export const partnerDetailSchema = () =>
  partnerSchema().extend({
    /** The first hundred. */
    overrides: someOf(
      overrideSchema().extend({
        /** What the product or the program is called; null once it is deleted. */
        target_name: z.string().nullable(),
      }),
    ),
    /** The latest hundred. */
    coupons: someOf(couponSchema()),
    /** The links that are this partner's alone: the first hundred by name. */
    links: someOf(
      listedLinkSchema().extend({
        /** What the partner shares. */
        url: z.string(),
      }),
    ),
    /** The latest five. */
    referrals: someOf(referralSchema()),
  })

const onePartner = () => z.object({ partner: partnerSchema() })

export const partnerContracts: RouteContract[] = [
  {
    method: "GET",
    path: "/admin/partners",
    summary: "List partners",
    audience: "admin",
    query: listPartnersQuery,
    response: () =>
      z.object({ partners: z.array(partnerSchema()), ...keysetPageOf() }),
    errors: [400, 401],
  },
  {
    method: "GET",
    path: "/admin/partners/csv",
    summary: "Partners as a CSV file that an import reads",
    audience: "admin",
    query: exportPartnersQuery,
    file: "text/csv",
    response: () => z.string(),
    errors: [400, 401],
  },
  {
    method: "POST",
    path: "/admin/partners",
    summary: "Create a partner with an owner who can sign in",
    audience: "admin",
    body: createPartnerBody,
    response: onePartner,
    errors: [400, 401, 404],
  },
  {
    method: "GET",
    path: "/admin/partners/:id",
    summary:
      "Get a partner with rates of their own, coupons, links and referrals",
    audience: "admin",
    response: () => z.object({ partner: partnerDetailSchema() }),
    errors: [401, 404],
  },
  {
    method: "POST",
    path: "/admin/partners/:id",
    summary: "Change a partner, for orders placed from now on",
    audience: "admin",
    body: updatePartnerBody,
    response: onePartner,
    errors: [400, 401, 404],
  },
  ...recruitContracts,
  ...overrideContracts,
]

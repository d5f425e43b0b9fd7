import { z } from "@medusajs/framework/zod"

import { OVERRIDE_SCOPES } from "../../../domain/terms"
import {
  deletedSchema,
  idSchema,
  listQuery,
  pageOf,
  pageQuery,
  partnerCodeSchema,
  textSchema,
  timeSchema,
  trackingWindowSchema,
} from "../../contract/common-schemas"
import { balancesSchema } from "../../contract/ledger-schemas"
import {
  paySchema,
  ratesSchema,
  shownRateSchema,
} from "../../contract/rate-schemas"
import type { RouteContract } from "../../contract/route-contract"

const LONGEST_NAME = 100
const SHORTEST_PASSWORD = 8
const LONGEST_PASSWORD = 1000

const name = textSchema(LONGEST_NAME)
const status = z.enum(["active", "inactive"])

/** What is said of a partner beside name, state and parent. */
const preferences = {
  /** How long their referrals count; null: as program or Partner defaults say. */
  tracking_window: trackingWindowSchema.optional(),
  notify_on_lead: z.boolean().optional(),
  notify_on_sale: z.boolean().optional(),
}

export const createPartnerBody = z.strictObject({
  /** Left out: made from the name, with the prefix of the Partner defaults. */
  code: partnerCodeSchema.optional(),
  name,
  status: status.default("active"),
  parent_id: idSchema.nullish(),
  ...preferences,
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
      first_name: name.nullish(),
      last_name: name.nullish(),
    })
    .optional(),
})

export type CreatePartnerBody = z.infer<typeof createPartnerBody>

export const updatePartnerBody = z.strictObject({
  name: name.optional(),
  status: status.optional(),
  /** null: recruited by nobody. */
  parent_id: idSchema.nullish(),
  ...preferences,
})

export type UpdatePartnerBody = z.infer<typeof updatePartnerBody>

export const listPartnersQuery = listQuery([
  "code",
  "name",
  "created_at",
  "updated_at",
]).extend({
  status: status.optional(),
  parent_id: idSchema.optional(),
  program_id: idSchema.optional(),
  /** Partners for whom this customer signs in, by account or by e-mail address. */
  customer_id: idSchema.optional(),
})

export type ListPartnersQuery = z.infer<typeof listPartnersQuery>

export const partnerSchema = z.object({
  id: z.string(),
  code: z.string(),
  name: z.string(),
  status,
  parent: z
    .object({ id: z.string(), code: z.string(), name: z.string() })
    .nullable(),
  members: z.array(
    z.object({
      id: z.string(),
      email: z.string(),
      customer_id: z.string().nullable(),
      first_name: z.string().nullable(),
      last_name: z.string().nullable(),
      role: z.enum(["owner", "manager", "viewer"]),
    }),
  ),
  tracking_window: trackingWindowSchema,
  notify_on_lead: z.boolean(),
  notify_on_sale: z.boolean(),
  balances: z.array(balancesSchema),
  programs: z.array(z.object({ id: z.string(), name: z.string() })),
  /** The main link. */
  url: z.string(),
  created_at: timeSchema,
  updated_at: timeSchema,
})

const overrideScope = z.strictObject({
  /** `global`: for every unit of the product, whoever sells it. */
  type: z.enum(OVERRIDE_SCOPES),
  /** The product's or the program's id. */
  target_id: idSchema,
})

export const saveOverrideBody = z
  .strictObject({
    scope: overrideScope,
    /** For a product or a program: by level and role, as in a rule. */
    rates: ratesSchema.optional(),
    /** For a global override: what is paid for every unit. */
    pay: paySchema.optional(),
  })
  .refine(
    ({ scope, pay }) => (scope.type === "global") === (pay !== undefined),
    {
      error: "is what a global override has, and only that one",
      path: ["pay"],
    },
  )
  .refine(
    ({ scope, rates }) => (scope.type === "global") === (rates === undefined),
    {
      error: "are needed for a product or a program; a global override has pay",
      path: ["rates"],
    },
  )

export type SaveOverrideBody = z.infer<typeof saveOverrideBody>

const overrideSchema = z.object({
  id: z.string(),
  scope: z.enum(OVERRIDE_SCOPES),
  target_id: z.string(),
  rates: z.array(shownRateSchema),
})

const onePartner = z.object({ partner: partnerSchema })

export const partnerContracts: RouteContract[] = [
  {
    method: "GET",
    path: "/admin/partners",
    summary: "List partners",
    audience: "admin",
    query: listPartnersQuery,
    response: z.object({ partners: z.array(partnerSchema), ...pageOf }),
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
    summary: "Get a partner",
    audience: "admin",
    response: onePartner,
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
  {
    method: "GET",
    path: "/admin/partners/:id/overrides",
    summary: "The rates that a partner has of their own",
    audience: "admin",
    query: pageQuery,
    response: z.object({ overrides: z.array(overrideSchema), ...pageOf }),
    errors: [400, 401, 404],
  },
  {
    method: "POST",
    path: "/admin/partners/:id/overrides",
    summary: "Give a partner rates of their own, or replace those for a target",
    audience: "admin",
    body: saveOverrideBody,
    response: z.object({ override: overrideSchema }),
    errors: [400, 401, 404],
  },
  {
    method: "DELETE",
    path: "/admin/partners/:id/overrides/:override_id",
    summary: "Take rates of a partner's own back, for orders from now on",
    audience: "admin",
    response: deletedSchema,
    errors: [401, 404],
  },
]

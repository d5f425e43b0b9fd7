import { z } from "@medusajs/framework/zod"

import {
  idSchema,
  listQuery,
  pageOf,
  partnerCodeSchema,
  textSchema,
  timeSchema,
} from "../../contract/common-schemas"
import { balancesSchema } from "../../contract/ledger-schemas"
import type { RouteContract } from "../../contract/route-contract"

const LONGEST_NAME = 100
const SHORTEST_PASSWORD = 8
const LONGEST_PASSWORD = 1000

const name = textSchema(LONGEST_NAME)
const status = z.enum(["active", "inactive"])

export const createPartnerBody = z.strictObject({
  /** Left out: made from the name, with the prefix of the Partner defaults. */
  code: partnerCodeSchema.optional(),
  name,
  status: status.default("active"),
  parent_id: idSchema.nullish(),
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
      first_name: z.string().nullable(),
      last_name: z.string().nullable(),
      role: z.enum(["owner", "manager", "viewer"]),
    }),
  ),
  balances: z.array(balancesSchema),
  programs: z.array(z.object({ id: z.string(), name: z.string() })),
  /** The main link. */
  url: z.string(),
  created_at: timeSchema,
  updated_at: timeSchema,
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
    summary: "Change a partner's name, status or parent",
    audience: "admin",
    body: updatePartnerBody,
    response: onePartner,
    errors: [400, 401, 404],
  },
]

import { z } from "@medusajs/framework/zod"

import {
  afterSchema,
  deletedSchema,
  idSchema,
  keysetPageOf,
  listQuery,
  partnerCodeSchema,
  textSchema,
  timeSchema,
} from "../../contract/common-schemas"
import { namedPartnerSchema } from "../../contract/ledger-schemas"
import type { RouteContract } from "../../contract/route-contract"
import type { TypeOf } from "../../contract/schema-types"

const LONGEST_NAME = 100
const LONGEST_DESTINATION = 2000
const MOST_PROGRAMS = 100

const name = () => textSchema(LONGEST_NAME)
/** Whose partners see the link; empty: all. */
const programIds = () => z.array(idSchema).max(MOST_PROGRAMS)
const destination = () => textSchema(LONGEST_DESTINATION)

export const createLinkBody = () =>
  z.strictObject({
    name: name(),
    /** The last part of `/r/{partner code}/{link code}`. */
    code: partnerCodeSchema,
    /** A path of the storefront, or a full address on an allowed origin. */
    destination: destination(),
    /** Set: the link is this partner's alone. */
    partner_id: idSchema.nullish(),
    program_ids: programIds().optional(),
  })

export type CreateLinkBody = TypeOf<typeof createLinkBody>

export const updateLinkBody = () =>
  z.strictObject({
    name: name().optional(),
    destination: destination().optional(),
    program_ids: programIds().optional(),
  })

export type UpdateLinkBody = TypeOf<typeof updateLinkBody>

export const listLinksQuery = () =>
  listQuery(["name", "code", "created_at"]).extend({
    partner_id: idSchema.optional(),
    after: afterSchema(),
  })

export type ListLinksQuery = TypeOf<typeof listLinksQuery>

const linkSchema = () =>
  z.object({
    id: z.string(),
    name: z.string(),
    code: z.string(),
    destination: z.string(),
    partner_id: z.string().nullable(),
    /** Whose link it is alone; null: it is for all, or for those in the programs. */
    partner: namedPartnerSchema().nullable(),
    program_ids: z.array(z.string()),
    /** Those of the programs that there are still. */
    programs: z.array(z.object({ id: z.string(), name: z.string() })),
    created_at: timeSchema(),
    updated_at: timeSchema(),
  })

/** A link in a list, with what came through it lately. */
export const listedLinkSchema = () =>
  linkSchema().extend({
    /** Clicks of the last thirty days, and what they have brought so far. */
    recent: z.object({
      clicks: z.number().int(),
      /** People of each day, in UTC, added up. */
      visitors: z.number().int(),
      leads: z.number().int(),
      orders: z.number().int(),
    }),
  })

const oneLink = () => z.object({ link: linkSchema() })

export const linkContracts: RouteContract[] = [
  {
    method: "GET",
    path: "/admin/partner-links",
    summary: "List links",
    audience: "admin",
    query: listLinksQuery,
    response: () =>
      z.object({ links: z.array(listedLinkSchema()), ...keysetPageOf() }),
    errors: [400, 401],
  },
  {
    method: "POST",
    path: "/admin/partner-links",
    summary: "Create a link",
    audience: "admin",
    body: createLinkBody,
    response: oneLink,
    errors: [400, 401, 404],
  },
  {
    method: "GET",
    path: "/admin/partner-links/:id",
    summary: "Get a link",
    audience: "admin",
    response: oneLink,
    errors: [401, 404],
  },
  {
    method: "POST",
    path: "/admin/partner-links/:id",
    summary: "Change a link's name, destination or programs",
    audience: "admin",
    body: updateLinkBody,
    response: oneLink,
    errors: [400, 401, 404],
  },
  {
    method: "DELETE",
    path: "/admin/partner-links/:id",
    summary: "Delete a link; it leads to the store from then on",
    audience: "admin",
    response: deletedSchema,
    errors: [401, 404],
  },
]

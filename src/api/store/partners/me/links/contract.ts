import { z } from "@medusajs/framework/zod"

import {
  deletedSchema,
  idSchema,
  pageOf,
  pageQuery,
  partnerCodeSchema,
  textSchema,
} from "../../../../contract/common-schemas"
import type { RouteContract } from "../../../../contract/route-contract"
import type { TypeOf } from "../../../../contract/schema-types"

const LONGEST_NAME = 100
const LONGEST_DESTINATION = 2000

export const partnerLinksQuery = () =>
  pageQuery().extend({
    /** One of the partner's own recruits: the addresses credit them. */
    recruit_id: idSchema.optional(),
  })

export type PartnerLinksQuery = TypeOf<typeof partnerLinksQuery>

export const createOwnLinkBody = () =>
  z.strictObject({
    name: textSchema(LONGEST_NAME),
    /** A path of the storefront, or a full address on an allowed origin. */
    destination: textSchema(LONGEST_DESTINATION),
    /** The last part of `/r/{partner code}/{link code}`; made from the name when left out. */
    code: partnerCodeSchema.optional(),
  })

export type CreateOwnLinkBody = TypeOf<typeof createOwnLinkBody>

const linkSchema = () =>
  z.object({
    id: z.string().nullable(),
    name: z.string(),
    code: z.string().nullable(),
    url: z.string(),
    destination: z.string(),
    /** The partner's alone: they may delete it. */
    own: z.boolean(),
  })

export const partnerLinkContracts: RouteContract[] = [
  {
    method: "GET",
    path: "/store/partners/me/links",
    summary:
      "The partner's links; the main link is the first of the first page",
    audience: "partner",
    entries: ["links"],
    query: partnerLinksQuery,
    response: () => z.object({ links: z.array(linkSchema()), ...pageOf() }),
    errors: [400, 401, 404],
  },
  {
    method: "POST",
    path: "/store/partners/me/links",
    summary: "Create a link of the partner's own; they can have 200",
    audience: "partner",
    entries: ["links"],
    body: createOwnLinkBody,
    response: () => z.object({ link: linkSchema() }),
    errors: [400, 401, 403, 404],
  },
  {
    method: "DELETE",
    path: "/store/partners/me/links/:id",
    summary:
      "Delete a link of the partner's own; it leads to the store from then on",
    audience: "partner",
    entries: ["links"],
    response: deletedSchema,
    errors: [401, 403, 404],
  },
]

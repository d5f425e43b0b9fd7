import { z } from "@medusajs/framework/zod"

import {
  dayOrTimeSchema,
  deletedSchema,
  idSchema,
  listQuery,
  pageOf,
  paragraphsSchema,
  textSchema,
  timeSchema,
} from "../../contract/common-schemas"
import {
  renderedResourceSchema,
  resourceKindSchema,
  shownFileSchema,
} from "../../contract/resource-schemas"
import { richTextSchema } from "../../contract/rich-text-schema"
import type { RouteContract } from "../../contract/route-contract"
import type { TypeOf } from "../../contract/schema-types"

const LONGEST_NAME = 100
const LONGEST_DESCRIPTION = 1000
const LONGEST_SUBJECT = 200
const LONGEST_BODY = 50_000
const LONGEST_ALT = 300
const LONGEST_FILE_NAME = 255
const LONGEST_FILE_ID = 1000
const LONGEST_URL = 2000
const MOST_PIXELS = 20_000
const MOST_PROGRAMS = 100
const MOST_ORDERED = 1000

const status = () => z.enum(["published", "draft"])
const pixels = () => z.number().int().min(1).max(MOST_PIXELS).nullish()

/** A file that was uploaded with Medusa's `POST /admin/uploads`. */
const fileSchema = () =>
  z.strictObject({
    /** As the upload answered; a key of the file's provider, such as `banners/a.png`. */
    id: textSchema(LONGEST_FILE_ID),
    url: z
      .url({ protocol: /^https?$/, error: "must be an http(s) address" })
      .max(LONGEST_URL),
    name: textSchema(LONGEST_FILE_NAME),
    /** Pixels, of a picture. */
    width: pixels(),
    height: pixels(),
  })

const content = () => ({
  /** What partners read beside it. */
  description: paragraphsSchema(LONGEST_DESCRIPTION).nullish(),
  /** Partners see what is published. */
  status: status().optional(),
  /** Its season: from when partners see it, inclusive. */
  starts_at: dayOrTimeSchema().nullish(),
  /** Until when, exclusive. */
  ends_at: dayOrTimeSchema().nullish(),
  /** Whose partners see it; empty: all. */
  program_ids: z.array(idSchema).max(MOST_PROGRAMS).optional(),
  /** A link for all partners, to which it leads; null: the main link. Not for files. */
  link_id: idSchema.nullish(),
  /** Banners (png, jpeg, gif or webp, at most 5 MB) and files (also pdf and zip, 25 MB). */
  file: fileSchema().optional(),
  /** Banners: what the picture says, for those who do not see it. */
  alt: textSchema(LONGEST_ALT).nullish(),
  /** E-mail copy: plain text with merge fields such as `{{partner.name}}`. */
  subject: textSchema(LONGEST_SUBJECT).optional(),
  /** E-mail copy and pages: HTML with merge fields; kept as HTML that is safe to show. */
  body: richTextSchema(LONGEST_BODY, {
    images: true,
    mergeFields: true,
  }).optional(),
})

const name = () => textSchema(LONGEST_NAME)

export const createResourceBody = () =>
  z.strictObject({
    kind: resourceKindSchema(),
    name: name(),
    ...content(),
  })

export type CreateResourceBody = TypeOf<typeof createResourceBody>

export const updateResourceBody = () =>
  z.strictObject({
    name: name().optional(),
    ...content(),
  })

export type UpdateResourceBody = TypeOf<typeof updateResourceBody>

export const orderResourcesBody = () =>
  z.strictObject({
    /** They share the places that they have now; all others keep theirs. */
    resource_ids: z
      .array(idSchema)
      .min(1, "needs at least one resource")
      .max(MOST_ORDERED, `must be at most ${MOST_ORDERED} resources`)
      .refine(
        (ids) => new Set(ids).size === ids.length,
        "names a resource twice",
      ),
  })

export type OrderResourcesBody = TypeOf<typeof orderResourcesBody>

export const listResourcesQuery = () =>
  listQuery(["rank", "name", "created_at"]).extend({
    kind: resourceKindSchema().optional(),
    status: status().optional(),
    /** Those that this program's partners see. */
    program_id: idSchema.optional(),
  })

export type ListResourcesQuery = TypeOf<typeof listResourcesQuery>

export const previewResourceQuery = () =>
  z.strictObject({
    /** Who gets it. */
    partner_id: idSchema,
  })

export type PreviewResourceQuery = TypeOf<typeof previewResourceQuery>

/** A resource in a list. */
export const listedResourceSchema = () =>
  z.object({
    id: z.string(),
    kind: resourceKindSchema(),
    name: z.string(),
    description: z.string().nullable(),
    status: status(),
    rank: z.number().int(),
    starts_at: timeSchema().nullable(),
    ends_at: timeSchema().nullable(),
    program_ids: z.array(z.string()),
    /** Those of the programs that there are still. */
    programs: z.array(z.object({ id: z.string(), name: z.string() })),
    file: shownFileSchema().nullable(),
    created_at: timeSchema(),
    updated_at: timeSchema(),
  })

export const resourceSchema = () =>
  listedResourceSchema().extend({
    alt: z.string().nullable(),
    link_id: z.string().nullable(),
    /** null: the main link, also where the link was deleted. */
    link: z
      .object({ id: z.string(), name: z.string(), code: z.string() })
      .nullable(),
    subject: z.string().nullable(),
    /** HTML that is safe to show, with merge fields. */
    body: z.string().nullable(),
  })

const oneResource = () => z.object({ resource: resourceSchema() })
const path = "/admin/partner-resources"

export const resourceContracts: RouteContract[] = [
  {
    method: "GET",
    path,
    summary: "List what partners are given, by rank",
    audience: "admin",
    query: listResourcesQuery,
    response: () =>
      z.object({
        resources: z.array(listedResourceSchema()),
        ...pageOf(),
      }),
    errors: [400, 401],
  },
  {
    method: "POST",
    path,
    summary:
      "Create a banner, e-mail copy, a page or a file, behind all others",
    audience: "admin",
    body: createResourceBody,
    response: oneResource,
    errors: [400, 401, 404],
  },
  {
    method: "POST",
    path: `${path}/order`,
    summary: "Put resources in order",
    audience: "admin",
    body: orderResourcesBody,
    response: () => z.object({ resource_ids: z.array(z.string()) }),
    errors: [400, 401, 404],
  },
  {
    method: "GET",
    path: `${path}/:id`,
    summary: "Get a resource",
    audience: "admin",
    response: oneResource,
    errors: [401, 404],
  },
  {
    method: "POST",
    path: `${path}/:id`,
    summary: "Change a resource; its kind stays",
    audience: "admin",
    body: updateResourceBody,
    response: oneResource,
    errors: [400, 401, 404],
  },
  {
    method: "DELETE",
    path: `${path}/:id`,
    summary: "Delete a resource and its file",
    audience: "admin",
    response: deletedSchema,
    errors: [401, 404],
  },
  {
    method: "GET",
    path: `${path}/:id/preview`,
    summary: "A resource as one partner gets it",
    audience: "admin",
    query: previewResourceQuery,
    response: () => z.object({ preview: renderedResourceSchema() }),
    errors: [400, 401, 404],
  },
]

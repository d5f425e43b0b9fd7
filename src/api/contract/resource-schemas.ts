import { z } from "@medusajs/framework/zod"

import { RESOURCE_KINDS } from "../../domain/resource/resource-kinds"
import { timeSchema } from "./common-schemas"

export const resourceKindSchema = () => z.enum(RESOURCE_KINDS)

/** A file of a resource, as it is shown. */
export const shownFileSchema = () =>
  z.object({
    url: z.string(),
    /** As it was called before it was uploaded. */
    name: z.string(),
    mime_type: z.string(),
    /** Bytes. */
    size: z.number().int(),
    /** Pixels, of a picture. */
    width: z.number().int().nullable(),
    height: z.number().int().nullable(),
  })

/** A resource as one partner gets it, with their own link and name in it. */
export const renderedResourceSchema = () =>
  z.object({
    id: z.string(),
    kind: resourceKindSchema(),
    name: z.string(),
    description: z.string().nullable(),
    /** From when partners see it; null: always. */
    starts_at: timeSchema().nullable(),
    /** Until when partners see it; null: without end. */
    ends_at: timeSchema().nullable(),
    /** Where it leads: the address that the partner shares. */
    link: z.string(),
    file: shownFileSchema().nullable(),
    /** What a banner says, for those who do not see it. */
    alt: z.string().nullable(),
    /** A banner's HTML, to be put into a page. */
    embed_code: z.string().nullable(),
    /** An e-mail's subject: plain text. */
    subject: z.string().nullable(),
    /** An e-mail's copy or a page: HTML that is safe to show. */
    body: z.string().nullable(),
  })

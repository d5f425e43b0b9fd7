import { z } from "@medusajs/framework/zod"

import { EMAIL_KINDS, EMAIL_LANGUAGES } from "../../../emails/catalogue"
import type { RouteContract } from "../../contract/route-contract"
import type { TypeOf } from "../../contract/schema-types"

const kindSchema = () => z.enum(EMAIL_KINDS)
const languageSchema = () => z.enum(EMAIL_LANGUAGES)

export const emailListSchema = () =>
  z.object({
    emails: z.array(
      z.object({
        kind: kindSchema(),
        /** Whether the store has written it itself, in the plugin's options. */
        is_own: z.boolean(),
      }),
    ),
    /** In which language the store writes to partners. */
    language: languageSchema(),
  })

export const previewEmailQuery = () =>
  z.object({
    /** The store's when left out. */
    language: languageSchema().optional(),
  })

export type PreviewEmailQuery = TypeOf<typeof previewEmailQuery>

export const emailPreviewSchema = () =>
  z.object({
    email: z.object({
      kind: kindSchema(),
      language: languageSchema(),
      is_own: z.boolean(),
      /** null: as the notification provider says. */
      from: z.string().nullable(),
      reply_to: z.string().nullable(),
      subject: z.string(),
      text: z.string(),
      /** A whole page; to be shown where it can run nothing. */
      html: z.string(),
    }),
  })

const path = "/admin/partner-emails"

export const emailContracts: RouteContract[] = [
  {
    method: "GET",
    path,
    summary: "Which e-mails partners get",
    audience: "admin",
    response: emailListSchema,
    errors: [401],
  },
  {
    method: "GET",
    path: `${path}/:kind`,
    summary: "An e-mail to partners as the store sends it, with made-up data",
    audience: "admin",
    query: previewEmailQuery,
    response: emailPreviewSchema,
    errors: [400, 401, 404],
  },
]

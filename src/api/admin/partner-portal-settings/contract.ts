import { z } from "@medusajs/framework/zod"

import { COLOR } from "../../../domain/colors"
import { isFontList } from "../../../domain/fonts"
import { PORTAL_ENTRIES } from "../../../domain/portal-entries"
import {
  emailSchema,
  paragraphsSchema,
  textSchema,
} from "../../contract/common-schemas"
import type { RouteContract } from "../../contract/route-contract"
import type { TypeOf } from "../../contract/schema-types"

const LONGEST_TITLE = 120
const LONGEST_MESSAGE = 20_000
const LONGEST_FILE_ID = 1000
const LONGEST_URL = 2000
const LONGEST_NAME = 100
const ROUNDEST = 32

export const portalSettingsSchema = () =>
  z.object({
    welcome_title: z.string().nullable(),
    /** HTML with formatting and links only. */
    welcome_message: z.string().nullable(),
    /** What partners neither see nor reach through the API. */
    hidden_entries: z.array(z.enum(PORTAL_ENTRIES)),
    logo_file_id: z.string().nullable(),
    logo_url: z.string().nullable(),
    /** `#rrggbb`; null: the storefront's own. */
    accent_color: z.string().nullable(),
    accent_color_dark: z.string().nullable(),
    /** Font families, with commas between them; null: the storefront's own. */
    heading_font: z.string().nullable(),
    body_font: z.string().nullable(),
    /** Of corners, in pixels; null: the storefront's own. */
    corner_radius: z.number().int().nullable(),
    /** Who e-mails to partners come from. */
    sender_name: z.string().nullable(),
    sender_email: z.string().nullable(),
    reply_to_email: z.string().nullable(),
    /** Whether an application waits for the store or is approved at once. */
    approval: z.enum(["manual", "automatic"]),
  })

const colorSchema = () =>
  z.string().regex(COLOR, "must be a colour like #1d5b45").toLowerCase()

const fontSchema = () =>
  z
    .string()
    .trim()
    .refine(
      isFontList,
      "must be names of fonts with commas between them, for example: Georgia, serif",
    )

export const savePortalSettingsBody = () =>
  z
    .strictObject({
      welcome_title: textSchema(LONGEST_TITLE).nullish(),
      /** HTML; all but formatting and links is taken out. */
      welcome_message: paragraphsSchema(LONGEST_MESSAGE).nullish(),
      hidden_entries: z.array(z.enum(PORTAL_ENTRIES)).optional(),
      /** A PNG, JPEG or WebP that was uploaded to `/admin/uploads`, with its address. */
      logo_file_id: textSchema(LONGEST_FILE_ID).nullish(),
      logo_url: z
        .url({ protocol: /^https?$/, error: "must be a full http(s) address" })
        .max(LONGEST_URL)
        .nullish(),
      accent_color: colorSchema().nullish(),
      accent_color_dark: colorSchema().nullish(),
      heading_font: fontSchema().nullish(),
      body_font: fontSchema().nullish(),
      corner_radius: z
        .number()
        .int()
        .min(0, `must be between 0 and ${ROUNDEST} pixels`)
        .max(ROUNDEST, `must be between 0 and ${ROUNDEST} pixels`)
        .nullish(),
      sender_name: textSchema(LONGEST_NAME).nullish(),
      sender_email: emailSchema.nullish(),
      reply_to_email: emailSchema.nullish(),
      approval: portalSettingsSchema().shape.approval.optional(),
    })
    .refine(
      ({ logo_file_id, logo_url }) =>
        typeof logo_file_id === typeof logo_url &&
        (logo_file_id === null) === (logo_url === null),
      { error: "goes with logo_file_id, give both", path: ["logo_url"] },
    )

export type SavePortalSettingsBody = TypeOf<typeof savePortalSettingsBody>

const onePortal = () => z.object({ settings: portalSettingsSchema() })

export const portalSettingsContracts: RouteContract[] = [
  {
    method: "GET",
    path: "/admin/partner-portal-settings",
    summary: "Get how the partners' portal looks and what it shows",
    audience: "admin",
    response: onePortal,
    errors: [401],
  },
  {
    method: "POST",
    path: "/admin/partner-portal-settings",
    summary: "Save how the partners' portal looks and what it shows",
    audience: "admin",
    body: savePortalSettingsBody,
    response: onePortal,
    errors: [400, 401],
  },
]

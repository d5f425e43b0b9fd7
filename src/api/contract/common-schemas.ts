import { defaultCurrencies } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

import { MEMBER_ROLES } from "../../domain/member-role"
import { isPartnerCode, PARTNER_CODE_RULE } from "../../domain/partner-code"
import {
  PARTNER_STATUSES,
  SWITCHABLE_STATUSES,
} from "../../domain/partner-status"
import { isWebAddress, withScheme } from "../../domain/web-address"
import type { TypeOf } from "./schema-types"

export const MAX_LIMIT = 100
const DEFAULT_LIMIT = 20
const LONGEST_QUERY = 100
const LONGEST_ID = 100

/** An id of Medusa or of ours. */
export const idSchema = z
  .string()
  .max(LONGEST_ID)
  .regex(/^[A-Za-z0-9_-]+$/, "must be an id")

/** A line of text. Control characters are refused: PostgreSQL cannot store all of them. */
export function textSchema(longest: number) {
  return z
    .string()
    .trim()
    .min(1, "must not be empty")
    .max(longest)
    .regex(/^\P{Cc}*$/u, "must not contain control characters")
}

/** Text of several lines. */
export function paragraphsSchema(longest: number) {
  return z
    .string()
    .trim()
    .max(longest)
    .regex(/^[\P{Cc}\n\r\t]*$/u, "must not contain control characters")
}

/** `limit` (default 20, at most 100) and `offset`. Other fields are refused. */
export const pageQuery = () =>
  z.strictObject({
    limit: z.coerce
      .number()
      .int()
      .min(1)
      .max(MAX_LIMIT, `limit must be at most ${MAX_LIMIT}`)
      .default(DEFAULT_LIMIT),
    offset: z.coerce.number().int().min(0).default(0),
  })

const LONGEST_CURSOR = 1000

/**
 * Where a list goes on: the `next_cursor` of the page before. A page behind it costs as much
 * as the first one, and nothing that comes or goes meanwhile is missed or repeated; `offset`
 * counts from there.
 */
export const afterSchema = () =>
  z
    .string()
    .max(LONGEST_CURSOR, "must be the next_cursor of the page before")
    .optional()

/** `pageQuery` for a list that can be read on behind a page. */
export const keysetQuery = () => pageQuery().extend({ after: afterSchema() })

export type KeysetQuery = TypeOf<typeof keysetQuery>

/** What of `keysetQuery` is not asked of a file: it has all rows. */
export const KEYSET_FIELDS = { limit: true, offset: true, after: true } as const

/** A page of a list that can be searched and sorted (`-` in front: descending). */
export function listQuery<const Field extends string>(
  sortable: readonly Field[],
) {
  const orders = sortable.flatMap((field) => [field, `-${field}` as const])
  return pageQuery().extend({
    q: textSchema(LONGEST_QUERY).optional(),
    order: z
      .enum(orders as [string, ...string[]], {
        error: `order must be one of ${orders.join(", ")}`,
      })
      .optional(),
  })
}

/** What every list answers beside its rows. */
export const pageOf = () => ({
  count: z.number().int(),
  limit: z.number().int(),
  offset: z.number().int(),
})

/** What a list answers that can be read on behind a page. */
export const keysetPageOf = () => ({
  ...pageOf(),
  /** false: there are more than `count`, which were not counted. */
  count_is_exact: z.boolean(),
  /** `after` of the next page; null: this was the last one. */
  next_cursor: z.string().nullable(),
})

export const partnerCodeSchema = z
  .string()
  .trim()
  .refine(isPartnerCode, `must have ${PARTNER_CODE_RULE}`)

/** Where a partner stands; `applied` and `rejected` have not been taken in. */
export const partnerStatusSchema = () => z.enum(PARTNER_STATUSES)

/** What a partner can be switched to whom the store has taken in. */
export const switchableStatusSchema = () => z.enum(SWITCHABLE_STATUSES)

/** An owner and a manager change things in the portal, a viewer looks. */
export const memberRoleSchema = () => z.enum(MEMBER_ROLES)

/** How a lead came to be known. */
export const leadSourceSchema = () =>
  z.enum(["cookie", "manual", "form", "order"])

/** Whether a lead still decides about orders. */
export const leadStateSchema = () => z.enum(["standing", "expired", "ended"])

const LONGEST_EMAIL = 320
const LONGEST_ADDRESS = 500
const LONGEST_PHONE = 50

/** A web page; `https://` is put in front where nothing stands. */
export const websiteSchema = textSchema(LONGEST_ADDRESS)
  .overwrite(withScheme)
  .refine(isWebAddress, "must be a web address like https://example.com")

/** As long as an e-mail address can be. */
export const emailSchema = z
  .email("must be an e-mail address")
  .max(LONGEST_EMAIL)

/** A telephone number as people write it. */
export const phoneSchema = textSchema(LONGEST_PHONE).regex(
  /^[+\d][\d\s()./-]*(\s?(ext\.?|x)\s?\d+)?$/i,
  "must be a telephone number",
)

/** A currency that Medusa knows, in lower case. */
export const currencyCodeSchema = z
  .string()
  .toLowerCase()
  .refine(
    (code) => code.toUpperCase() in defaultCurrencies,
    'is not a known currency, use a code like "eur"',
  )

/** A decimal number in major units. */
export const amountSchema = () => z.number()

/** A moment: ISO 8601, UTC. */
export const timeSchema = () => z.string()

/** PostgreSQL has no year 0, and nothing here is older than the web. */
const EARLIEST_YEAR = "1990"

/** A calendar day (UTC) or a moment with its time zone. */
export const dayOrTimeSchema = () =>
  z
    .union([z.iso.date(), z.iso.datetime()], {
      error:
        "must be a day like 2026-06-30, or a time like 2026-06-30T12:00:00Z",
    })
    .refine(
      (time) => time >= EARLIEST_YEAR,
      `must be ${EARLIEST_YEAR} or later`,
    )

/** A calendar day (UTC). */
export const daySchema = z.iso
  .date("must be a day like 2026-06-30")
  .refine((day) => day >= EARLIEST_YEAR, `must be ${EARLIEST_YEAR} or later`)

const LONGEST_WINDOW_DAYS = 3650

/** A number of days, at least 1; null: without end. */
export const windowDaysSchema = () =>
  z
    .number()
    .int()
    .min(1, "must be at least 1 day; null means without end")
    .max(
      LONGEST_WINDOW_DAYS,
      `must be at most ${LONGEST_WINDOW_DAYS} days; null means without end`,
    )
    .nullable()

/** How long referrals count here; null: as it is said one step further up. */
export const trackingWindowSchema = () =>
  z.strictObject({ days: windowDaysSchema() }).nullable()

const LONGEST_REASON = 500

/** Why somebody does something that others must be able to understand later. */
export const reasonSchema = () => textSchema(LONGEST_REASON)

export const deletedSchema = () =>
  z.object({
    id: z.string(),
    deleted: z.literal(true),
  })

/** How far long work has come. */
export const progressSchema = () =>
  z.object({
    done: z.number().int(),
    total: z.number().int(),
  })

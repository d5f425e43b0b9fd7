import { z } from "@medusajs/framework/zod"

import { textSchema, windowDaysSchema } from "../../contract/common-schemas"
import type { RouteContract } from "../../contract/route-contract"
import type { TypeOf } from "../../contract/schema-types"

const LONGEST_PREFIX = 10
const LONGEST_URL = 500
const LONGEST_HOLD_DAYS = 365

export const settingsSchema = () =>
  z.object({
    /** Put in front of partner codes that the store makes from names. */
    code_prefix: z.string().nullable(),
    credited_partner: z.enum(["latest", "first"]),
    tracking_window_days: z.number().int().nullable(),
    /** Where the store looks for the partner of an order that no cookie names. */
    tracking_method: z.enum(["cookies", "cookies_and_history"]),
    /** Whether the hashed IP address is the last resort; needs the option `secret`. */
    use_ip_address: z.boolean(),
    /** Which wins when a coupon names one partner and a link another. */
    preferred_source: z.enum(["coupon", "link"]),
    /** What happens to an order whose customer is the partner who would be credited. */
    self_referral: z.enum(["allow", "review", "refuse"]),
    /** Whose rates count: the sale partner's line's, the lead partner's, or both. */
    payout_participants: z.enum(["sale", "lead", "both"]),
    /** No partner is told of orders and of filled in forms, whatever they chose. */
    skip_notifications: z.boolean(),
    /** What partners' links start with instead of the Medusa server's `/r`. */
    custom_link_url: z.string().nullable(),
    levels: z.union([z.literal(1), z.literal(2), z.literal(3)]),
    payout_calculation: z.enum(["percent", "amount", "both"]),
    /** Whether the sale partner earns the unused rates when nobody is on level 2. */
    pay_if_unused: z.boolean(),
    /** How long a commission stays pending before it may be paid out. */
    hold_days: z.number().int(),
    hold_from: z.enum(["order", "delivery"]),
  })

export const saveSettingsBody = () =>
  z.strictObject({
    code_prefix: z
      .string()
      .max(LONGEST_PREFIX)
      .regex(
        /^[A-Za-z][A-Za-z0-9_-]*$/,
        "must start with a letter, then letters, digits, - and _",
      )
      .nullish(),
    credited_partner: settingsSchema().shape.credited_partner.optional(),
    tracking_window_days: windowDaysSchema().optional(),
    tracking_method: settingsSchema().shape.tracking_method.optional(),
    use_ip_address: settingsSchema().shape.use_ip_address.optional(),
    preferred_source: settingsSchema().shape.preferred_source.optional(),
    self_referral: settingsSchema().shape.self_referral.optional(),
    payout_participants: settingsSchema().shape.payout_participants.optional(),
    skip_notifications: settingsSchema().shape.skip_notifications.optional(),
    /** A path of the storefront, or a full address on an allowed origin. */
    custom_link_url: textSchema(LONGEST_URL).nullish(),
    levels: settingsSchema().shape.levels.optional(),
    payout_calculation: settingsSchema().shape.payout_calculation.optional(),
    pay_if_unused: settingsSchema().shape.pay_if_unused.optional(),
    hold_days: z
      .number()
      .int()
      .min(0, "must not be negative; 0 means without a hold period")
      .max(LONGEST_HOLD_DAYS, `must be at most ${LONGEST_HOLD_DAYS} days`)
      .optional(),
    hold_from: settingsSchema().shape.hold_from.optional(),
  })

export type SaveSettingsBody = TypeOf<typeof saveSettingsBody>

const oneSettings = () => z.object({ settings: settingsSchema() })

export const settingsContracts: RouteContract[] = [
  {
    method: "GET",
    path: "/admin/partner-settings",
    summary: "Get the Partner defaults",
    audience: "admin",
    response: oneSettings,
    errors: [401],
  },
  {
    method: "POST",
    path: "/admin/partner-settings",
    summary: "Save Partner defaults, for orders placed from now on",
    audience: "admin",
    body: saveSettingsBody,
    response: oneSettings,
    errors: [400, 401],
  },
]

import { z } from "@medusajs/framework/zod"

import type { RouteContract } from "../../contract/route-contract"

const LONGEST_PREFIX = 10
const LONGEST_WINDOW_DAYS = 3650
const LONGEST_HOLD_DAYS = 365

export const settingsSchema = z.object({
  /** Put in front of partner codes that the store makes from names. */
  code_prefix: z.string().nullable(),
  credited_partner: z.enum(["latest", "first"]),
  tracking_window_days: z.number().int().nullable(),
  levels: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  payout_calculation: z.enum(["percent", "amount", "both"]),
  /** Whether the sale partner earns the unused rates when nobody is on level 2. */
  pay_if_unused: z.boolean(),
  /** How long a commission stays pending before it may be paid out. */
  hold_days: z.number().int(),
  hold_from: z.enum(["order", "delivery"]),
})

export const saveSettingsBody = z.strictObject({
  code_prefix: z
    .string()
    .max(LONGEST_PREFIX)
    .regex(
      /^[A-Za-z][A-Za-z0-9_-]*$/,
      "must start with a letter, then letters, digits, - and _",
    )
    .nullish(),
  credited_partner: settingsSchema.shape.credited_partner.optional(),
  tracking_window_days: z
    .number()
    .int()
    .min(1, "must be at least 1 day; null means without end")
    .max(
      LONGEST_WINDOW_DAYS,
      "must be at most 3650 days; null means without end",
    )
    .nullish(),
  levels: settingsSchema.shape.levels.optional(),
  payout_calculation: settingsSchema.shape.payout_calculation.optional(),
  pay_if_unused: settingsSchema.shape.pay_if_unused.optional(),
  hold_days: z
    .number()
    .int()
    .min(0, "must not be negative; 0 means without a hold period")
    .max(LONGEST_HOLD_DAYS, `must be at most ${LONGEST_HOLD_DAYS} days`)
    .optional(),
  hold_from: settingsSchema.shape.hold_from.optional(),
})

export type SaveSettingsBody = z.infer<typeof saveSettingsBody>

const oneSettings = z.object({ settings: settingsSchema })

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

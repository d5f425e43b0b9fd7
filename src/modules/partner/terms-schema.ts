import { z } from "@medusajs/framework/zod"

import {
  COMMISSION_ROLES,
  type CommissionRate,
  type CommissionRule,
  type EnrollmentTerms,
  OVERRIDE_SCOPES,
  type OverrideTerms,
  type PartnerTerms,
  type ProgramTerms,
  type RepeatTerms,
  type SettingsTerms,
  TARGETED_SCOPES,
  TIER_PERIODS,
  type TierTerms,
  type TrackingWindow,
} from "../../domain/terms"

/**
 * The stored form of terms. A field that a later release adds gets a default here,
 * so that old versions keep their meaning.
 */

const decimal = z.string().regex(/^\d+(\.\d+)?$/)

const amounts = z.record(z.string(), decimal)

const level = z.union([z.literal(1), z.literal(2), z.literal(3)])

const rate: z.ZodType<CommissionRate> = z.object({
  level,
  role: z.enum(COMMISSION_ROLES),
  customer: z.enum(["all", "new", "returning"]).default("all"),
  percent: decimal.nullable(),
  amounts,
})

const rates = z.array(rate)

const tiers: z.ZodType<TierTerms> = z.object({
  period: z.enum(TIER_PERIODS),
  steps: z.array(z.object({ from: amounts, rates })),
})

const trackingWindow: z.ZodType<TrackingWindow> = z.object({
  days: z.number().nullable(),
})

const repeat: z.ZodType<RepeatTerms> = z.discriminatedUnion("type", [
  z.object({ type: z.literal("forever") }),
  z.object({ type: z.literal("orders"), count: z.number() }),
  z.object({ type: z.literal("months"), count: z.number() }),
])

/** A rule that was taken out is a version that is not active. */
export interface RuleTerms extends Omit<CommissionRule, "version"> {
  program_id: string
  active: boolean
}

export const ruleTermsSchema: z.ZodType<RuleTerms> = z.object({
  rule_id: z.string(),
  program_id: z.string(),
  active: z.boolean(),
  scope: z.discriminatedUnion("type", [
    z.object({ type: z.literal("default") }),
    z.object({ type: z.enum(TARGETED_SCOPES), target_id: z.string() }),
  ]),
  rates,
  tiers: tiers.nullable().default(null),
})

/** An override that was taken back is a version that is not active. */
export interface ActiveOverride extends Omit<OverrideTerms, "version"> {
  active: boolean
}

export const overrideTermsSchema: z.ZodType<ActiveOverride> = z.object({
  override_id: z.string(),
  partner_id: z.string(),
  active: z.boolean(),
  scope: z.object({ type: z.enum(OVERRIDE_SCOPES), target_id: z.string() }),
  rates,
})

export const settingsTermsSchema: z.ZodType<Omit<SettingsTerms, "version">> =
  z.object({
    credited_partner: z.enum(["latest", "first"]),
    tracking_window_days: z.number().nullable(),
    tracking_method: z
      .enum(["cookies", "cookies_and_history"])
      .default("cookies"),
    use_ip_address: z.boolean().default(false),
    preferred_source: z.enum(["coupon", "link"]).default("coupon"),
    self_referral: z.enum(["allow", "review", "refuse"]).default("allow"),
    payout_participants: z.enum(["sale", "lead", "both"]).default("sale"),
    levels: level,
    payout_calculation: z.enum(["percent", "amount", "both"]),
    pay_if_unused: z.boolean(),
    hold_days: z.number(),
    hold_from: z.enum(["order", "delivery"]),
  })

/** A program without its rules, which have versions of their own. */
export const programTermsSchema: z.ZodType<
  Omit<ProgramTerms, "version" | "rules">
> = z.object({
  program_id: z.string(),
  name: z.string(),
  priority: z.number(),
  active: z.boolean(),
  starts_at: z.string().nullable(),
  ends_at: z.string().nullable(),
  credit: z.enum(["upfront", "as_paid"]),
  base: z.object({
    before_discounts: z.boolean(),
    include_tax: z.boolean(),
    include_shipping: z.boolean(),
  }),
  minimum_order: amounts,
  order_cap: amounts,
  month_cap: amounts.default({}),
  repeat: repeat.default({ type: "forever" }),
  tracking_window: trackingWindow.nullable().default(null),
})

export const partnerTermsSchema: z.ZodType<Omit<PartnerTerms, "version">> =
  z.object({
    partner_id: z.string(),
    code: z.string(),
    active: z.boolean(),
    parent_id: z.string().nullable(),
    tracking_window: trackingWindow.nullable().default(null),
  })

export const enrollmentTermsSchema: z.ZodType<
  Omit<EnrollmentTerms, "version">
> = z.object({
  partner_id: z.string(),
  program_id: z.string(),
  active: z.boolean(),
})

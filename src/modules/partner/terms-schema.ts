import { z } from "@medusajs/framework/zod"

import {
  COMMISSION_ROLES,
  type CommissionRate,
  type CommissionRule,
  type EnrollmentTerms,
  type PartnerTerms,
  type ProgramTerms,
  type SettingsTerms,
  TARGETED_SCOPES,
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
  percent: decimal.nullable(),
  amounts,
})

export const ratesSchema = z.array(rate)

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
  rates: ratesSchema,
})

export const settingsTermsSchema: z.ZodType<Omit<SettingsTerms, "version">> =
  z.object({
    credited_partner: z.enum(["latest", "first"]),
    tracking_window_days: z.number().nullable(),
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
})

export const partnerTermsSchema: z.ZodType<Omit<PartnerTerms, "version">> =
  z.object({
    partner_id: z.string(),
    code: z.string(),
    active: z.boolean(),
    parent_id: z.string().nullable(),
  })

export const enrollmentTermsSchema: z.ZodType<
  Omit<EnrollmentTerms, "version">
> = z.object({
  partner_id: z.string(),
  program_id: z.string(),
  active: z.boolean(),
})

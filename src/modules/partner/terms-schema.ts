import { z } from "@medusajs/framework/zod"

import type {
  CommissionRate,
  CommissionRule,
  EnrollmentTerms,
  PartnerTerms,
  ProgramTerms,
  SettingsTerms,
} from "../../domain/terms"

/**
 * The stored form of terms. A field that a later release adds gets a default here,
 * so that old versions keep their meaning.
 */

const decimal = z.string().regex(/^\d+(\.\d+)?$/)

const level = z.union([z.literal(1), z.literal(2), z.literal(3)])

const rate: z.ZodType<CommissionRate> = z.object({
  level,
  role: z.enum(["sale", "lead", "unused", "override"]),
  percent: decimal.nullable(),
  amounts: z.record(z.string(), decimal),
})

export const ratesSchema = z.array(rate)

const rule: z.ZodType<CommissionRule> = z.object({
  rule_id: z.string(),
  scope: z.discriminatedUnion("type", [
    z.object({ type: z.literal("default") }),
    z.object({ type: z.literal("product"), product_id: z.string() }),
  ]),
  rates: ratesSchema,
})

export const settingsTermsSchema: z.ZodType<Omit<SettingsTerms, "version">> =
  z.object({
    credited_partner: z.enum(["latest", "first"]),
    tracking_window_days: z.number().nullable(),
    levels: level,
    payout_calculation: z.enum(["percent", "amount", "both"]),
  })

export const programTermsSchema: z.ZodType<Omit<ProgramTerms, "version">> =
  z.object({
    program_id: z.string(),
    name: z.string(),
    priority: z.number(),
    active: z.boolean(),
    rules: z.array(rule),
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

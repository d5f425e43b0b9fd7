import { z } from "@medusajs/framework/zod"

import {
  COMMISSION_ROLES,
  type CommissionRate,
  TARGETED_SCOPES,
} from "../../domain/terms"
import {
  amountsSchema,
  digitsOf,
  showAmounts,
  shownAmountsSchema,
  toAmounts,
  toDecimalString,
} from "./amounts-schema"
import type { TypeOf } from "./schema-types"

const MOST_PERCENT_DIGITS = 4

export const levelSchema = () =>
  z.union([z.literal(1), z.literal(2), z.literal(3)], {
    error: "must be 1, 2 or 3",
  })

export const roleSchema = () => z.enum(COMMISSION_ROLES)

/** Whose commission: of who sold, or of who brought the customer. */
export const sideSchema = () => z.enum(["sale", "lead"])

/** For which products a rule or a rate of a partner's own is. */
export const scopeTypeSchema = () => z.enum(["default", ...TARGETED_SCOPES])

const customerSchema = () => z.enum(["all", "new", "returning"])

const percentSchema = () =>
  z
    .number()
    .min(0, "must be between 0 and 100")
    .max(100, "must be between 0 and 100")
    .refine(
      (percent) => digitsOf(percent) <= MOST_PERCENT_DIGITS,
      `must have at most ${MOST_PERCENT_DIGITS} digits after the point`,
    )

/** A percentage of the base, amounts per unit, or both: numbers in major units. */
export const paySchema = () =>
  z
    .strictObject({
      percent: percentSchema().nullish(),
      amounts: amountsSchema().default([]),
    })
    .refine(
      paysSomething,
      "needs a percent or an amount; to pay nothing, say 0 percent",
    )

/** One level's rate, as the dashboard sends it: numbers in major units. */
export const rateSchema = () =>
  z
    .strictObject({
      level: levelSchema(),
      /** `unused`: what level 1 earns in addition when nobody is on level 2. */
      role: z.enum(["sale", "lead", "unused"]).default("sale"),
      /** For whose orders; a rate for one kind of customer goes before one for all. */
      customer: customerSchema().default("all"),
      percent: percentSchema().nullish(),
      amounts: amountsSchema().default([]),
    })
    .refine(
      paysSomething,
      "needs a percent or an amount; leave the level out to pay nothing",
    )
    .refine(({ level, role }) => role !== "unused" || level === 1, {
      error: "must be 1: unused rates are paid to the partner who sold",
      path: ["level"],
    })

export type RateBody = TypeOf<typeof rateSchema>

function paysSomething({
  percent,
  amounts,
}: {
  percent?: number | null
  amounts: unknown[]
}): boolean {
  return percent != null || amounts.length > 0
}

/** The rates of one rule, each level once at most for each role and kind of customer. */
export const ratesSchema = () =>
  z
    .array(rateSchema())
    .refine(
      (rates) =>
        new Set(
          rates.map(
            ({ level, role, customer }) => `${role} ${level} ${customer}`,
          ),
        ).size === rates.length,
      "names a level twice",
    )

/** Rates as the engine keeps them: exact decimals. */
export function toRates(rates: readonly RateBody[]): CommissionRate[] {
  return rates.map(({ level, role, customer, ...pay }) => ({
    level,
    role,
    customer,
    ...toPay(pay),
  }))
}

/** A percentage and amounts as the engine keeps them: exact decimals. */
export function toPay({
  percent,
  amounts,
}: Pick<RateBody, "percent" | "amounts">): Pick<
  CommissionRate,
  "percent" | "amounts"
> {
  return {
    percent: percent == null ? null : toDecimalString(percent),
    amounts: toAmounts(amounts),
  }
}

/** Rates as the API shows them. */
export function showRates(rates: readonly CommissionRate[]) {
  return rates.map(({ level, role, customer, percent, amounts }) => ({
    level,
    role,
    // Rules from before there were such rates do not say it.
    customer: customer ?? "all",
    percent: percent === null ? null : Number(percent),
    amounts: showAmounts(amounts),
  }))
}

export const shownRateSchema = () =>
  z.object({
    level: levelSchema(),
    role: roleSchema(),
    customer: customerSchema(),
    percent: z.number().nullable(),
    amounts: shownAmountsSchema(),
  })

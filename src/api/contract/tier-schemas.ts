import { z } from "@medusajs/framework/zod"

import { toDecimal } from "../../domain/money"
import { TIER_PERIODS, type TierTerms } from "../../domain/terms"
import {
  amountsSchema,
  showAmounts,
  shownAmountsSchema,
  toAmounts,
} from "./amounts-schema"
import {
  ratesSchema,
  showRates,
  shownRateSchema,
  toRates,
} from "./rate-schemas"
import type { TypeOf } from "./schema-types"

const MOST_STEPS = 20

const stepSchema = () =>
  z.strictObject({
    /** From which own net sales on, one number by currency. */
    from: amountsSchema().min(1, "needs a number in at least one currency"),
    rates: ratesSchema().min(1, "needs at least one rate"),
  })

/**
 * Higher rates from a volume of own sales on. Every step names the same currencies, and
 * each number is above that of the step before: steps that overlap are refused.
 */
export const tiersSchema = () =>
  z
    .strictObject({
      period: z.enum(TIER_PERIODS),
      steps: z
        .array(stepSchema())
        .min(1, "needs at least one step")
        .max(MOST_STEPS, `must be at most ${MOST_STEPS} steps`),
    })
    .check(({ value, issues }) => {
      value.steps.slice(1).forEach((step, index) => {
        const before = toAmounts(value.steps[index].from)
        const problem = problemWithStep(toAmounts(step.from), before)
        if (problem) {
          issues.push({
            code: "custom",
            input: step.from,
            path: ["steps", index + 1, "from"],
            message: problem,
          })
        }
      })
    })

export type TiersBody = TypeOf<typeof tiersSchema>

function problemWithStep(
  from: ReturnType<typeof toAmounts>,
  before: ReturnType<typeof toAmounts>,
): string | null {
  const currencies = Object.keys(before)
  if (
    currencies.length !== Object.keys(from).length ||
    currencies.some((currency) => !(currency in from))
  ) {
    return `must name the same currencies as the step before: ${currencies.join(", ")}`
  }
  const overlapping = currencies.find((currency) =>
    toDecimal(from[currency]).lte(toDecimal(before[currency])),
  )
  return overlapping
    ? `must be above the step before in ${overlapping} (${before[overlapping]}), or the two overlap`
    : null
}

/** Tiers as the engine keeps them. */
export function toTiers(tiers: TiersBody | null | undefined): TierTerms | null {
  return tiers
    ? {
        period: tiers.period,
        steps: tiers.steps.map(({ from, rates }) => ({
          from: toAmounts(from),
          rates: toRates(rates),
        })),
      }
    : null
}

/** Tiers as the API shows them. */
export function showTiers(tiers: TierTerms | null) {
  return (
    tiers && {
      period: tiers.period,
      steps: tiers.steps.map(({ from, rates }) => ({
        from: showAmounts(from),
        rates: showRates(rates),
      })),
    }
  )
}

export const shownTiersSchema = () =>
  z.object({
    period: z.enum(TIER_PERIODS),
    steps: z.array(
      z.object({
        from: shownAmountsSchema(),
        rates: z.array(shownRateSchema()),
      }),
    ),
  })

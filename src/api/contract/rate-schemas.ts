import { defaultCurrencies } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

import { Decimal } from "../../domain/money"
import type { CommissionRate } from "../../domain/terms"
import { currencyCodeSchema } from "./common-schemas"

const MOST_PERCENT_DIGITS = 4
/** Beyond it a JSON number is no longer exact to the cent. */
const HIGHEST_AMOUNT = 1e12

/** One level's rate, as the dashboard sends it: numbers in major units. */
export const rateSchema = z
  .strictObject({
    level: z.union([z.literal(1), z.literal(2), z.literal(3)], {
      error: "must be 1, 2 or 3",
    }),
    percent: z
      .number()
      .min(0, "must be between 0 and 100")
      .max(100, "must be between 0 and 100")
      .refine(
        (percent) => digitsOf(percent) <= MOST_PERCENT_DIGITS,
        `must have at most ${MOST_PERCENT_DIGITS} digits after the point`,
      )
      .nullish(),
    amounts: z
      .array(
        z
          .strictObject({
            currency_code: currencyCodeSchema,
            amount: z
              .number()
              .min(0, "must not be negative")
              .max(HIGHEST_AMOUNT, `must be at most ${HIGHEST_AMOUNT}`),
          })
          .refine(
            ({ currency_code, amount }) =>
              digitsOf(amount) <= currencyDigits(currency_code),
            { error: "has more digits than the currency", path: ["amount"] },
          ),
      )
      .refine(
        (amounts) =>
          new Set(amounts.map(({ currency_code }) => currency_code)).size ===
          amounts.length,
        "names a currency twice",
      )
      .default([]),
  })
  .refine(
    ({ percent, amounts }) => percent != null || amounts.length > 0,
    "needs a percent or an amount; leave the level out to pay nothing",
  )

export type RateBody = z.infer<typeof rateSchema>

/** The rates of one rule, each level once at most. */
export const ratesSchema = z
  .array(rateSchema)
  .refine(
    (rates) => new Set(rates.map(({ level }) => level)).size === rates.length,
    "names a level twice",
  )

/** Rates as the engine keeps them: exact decimals. */
export function toRates(rates: readonly RateBody[]): CommissionRate[] {
  return rates.map(({ level, percent, amounts }) => ({
    level,
    role: "sale",
    percent: percent == null ? null : toDecimalString(percent),
    amounts: Object.fromEntries(
      amounts.map(({ currency_code, amount }) => [
        currency_code,
        toDecimalString(amount),
      ]),
    ),
  }))
}

/** Rates as the API shows them. */
export function showRates(rates: readonly CommissionRate[]) {
  return rates.map(({ level, role, percent, amounts }) => ({
    level,
    role,
    percent: percent === null ? null : Number(percent),
    amounts: Object.entries(amounts).map(([currency_code, amount]) => ({
      currency_code,
      amount: Number(amount),
    })),
  }))
}

export const shownRateSchema = z.object({
  level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  role: z.enum(["sale", "lead", "unused", "override"]),
  percent: z.number().nullable(),
  amounts: z.array(z.object({ currency_code: z.string(), amount: z.number() })),
})

function digitsOf(number: number): number {
  return new Decimal(number).decimalPlaces() ?? 0
}

/** JavaScript writes small numbers as 1e-7; a decimal is written out. */
function toDecimalString(number: number): string {
  return new Decimal(number).toFixed()
}

function currencyDigits(currencyCode: string): number {
  return defaultCurrencies[currencyCode.toUpperCase()]?.decimal_digits ?? 0
}

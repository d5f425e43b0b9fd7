import { z } from "@medusajs/framework/zod"

import { Decimal } from "../../domain/money"
import type { AmountByCurrency } from "../../domain/terms"
import { currencyDigits } from "../../utils/currency-digits"
import { toAmount } from "./amount"
import { amountSchema, currencyCodeSchema } from "./common-schemas"
import type { TypeOf } from "./schema-types"

/** Beyond it a JSON number is no longer exact to the cent. */
export const HIGHEST_AMOUNT = 1e12

/** Amounts in several currencies, each named once: numbers in major units. */
export const amountsSchema = () =>
  z
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
            digitsOf(amount) <= (currencyDigits(currency_code) ?? 0),
          { error: "has more digits than the currency", path: ["amount"] },
        ),
    )
    .refine(
      (amounts) =>
        new Set(amounts.map(({ currency_code }) => currency_code)).size ===
        amounts.length,
      "names a currency twice",
    )

/** Amounts as the API shows them. */
export const shownAmountsSchema = () =>
  z.array(z.object({ currency_code: z.string(), amount: amountSchema() }))

/** Amounts as the engine keeps them: exact decimals by currency. */
export function toAmounts(
  amounts: TypeOf<typeof amountsSchema>,
): AmountByCurrency {
  return Object.fromEntries(
    amounts.map(({ currency_code, amount }) => [
      currency_code,
      toDecimalString(amount),
    ]),
  )
}

/** The engine's amounts as the API shows them. */
export function showAmounts(amounts: AmountByCurrency) {
  return Object.entries(amounts).map(([currency_code, amount]) => ({
    currency_code,
    amount: toAmount(amount),
  }))
}

/** How many digits a number has after the point. */
export function digitsOf(number: number): number {
  return new Decimal(number).decimalPlaces() ?? 0
}

/** JavaScript writes small numbers as 1e-7; a decimal is written out. */
export function toDecimalString(number: number): string {
  return new Decimal(number).toFixed()
}

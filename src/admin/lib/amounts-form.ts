import { parseDecimal, toAmountText } from "./decimals"
import type { ProgramAmounts } from "./program-types"

/** One field for each currency, by its code. */
export type AmountsValues = Record<string, string>

/** Fields for amounts: one for each of the currencies, empty where nothing is said. */
export const toAmountsValues = (
  amounts: ProgramAmounts,
  currencies: readonly string[],
): AmountsValues =>
  Object.fromEntries(
    currencies.map((code) => [
      code,
      toAmountText(
        amounts.find(({ currency_code }) => currency_code === code)?.amount,
      ),
    ]),
  )

/** The currencies whose fields are filled, in the order in which the API is told them. */
export const filledCurrencies = (values: AmountsValues): string[] =>
  Object.keys(values).filter((code) => parseDecimal(values[code]) !== null)

/** What the API takes: the fields that are filled. */
export const toAmounts = (values: AmountsValues): ProgramAmounts =>
  filledCurrencies(values).map((code) => ({
    currency_code: code,
    amount: parseDecimal(values[code]) ?? 0,
  }))

/** The currencies of a form: those of the store, then others that are in use. */
export const currenciesOf = (
  storeCurrencies: readonly string[],
  ...used: readonly ProgramAmounts[]
): string[] => [
  ...new Set([
    ...storeCurrencies,
    ...used.flatMap((amounts) =>
      amounts.map(({ currency_code }) => currency_code),
    ),
  ]),
]

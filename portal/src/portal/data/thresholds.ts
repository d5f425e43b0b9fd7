import type { PayoutSettings } from "../../client/types.ts"

type Amounts = PayoutSettings["thresholds"]

/** The least that is paid out at a time in one currency. */
export type Threshold = {
  currencyCode: string
  /** The partner's; null: none. */
  own: number | null
  /** The store's; 0: none. */
  least: number
}

const amountIn = (amounts: Amounts, code: string): number | undefined =>
  amounts.find(({ currency_code }) => currency_code === code)?.amount

/** Every currency in which the partner earns, or for which one of both has said something. */
export const thresholdsOf = (
  { thresholds, store_thresholds }: PayoutSettings,
  earned: readonly string[],
): Threshold[] => {
  const named = [...store_thresholds, ...thresholds]
  const codes = [...earned, ...named.map((amount) => amount.currency_code)]
  return [...new Set(codes)].map((currencyCode) => ({
    currencyCode,
    own: amountIn(thresholds, currencyCode) ?? null,
    least: amountIn(store_thresholds, currencyCode) ?? 0,
  }))
}

/** What was entered, by currency, as the API takes it: what is empty is left out. */
export const toThresholds = (values: Readonly<Record<string, string>>) =>
  Object.entries(values).flatMap(([currency_code, value]) =>
    value.trim() === "" ? [] : [{ currency_code, amount: Number(value) }],
  )

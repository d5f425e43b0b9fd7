import { type DecimalString, toDecimal } from "../money"

/** Amounts by currency (lower case). */
export type Thresholds = Readonly<Record<string, DecimalString>>

/** The least that is paid out to a partner: the store's, or the partner's own where that is more. */
export function thresholdOf(
  currencyCode: string,
  store: Thresholds,
  partner: Thresholds,
): DecimalString {
  const ofStore = toDecimal(store[currencyCode] ?? "0")
  const ofPartner = toDecimal(partner[currencyCode] ?? "0")
  return (ofPartner.gt(ofStore) ? ofPartner : ofStore).toFixed()
}

/** The currencies in which a partner wants to be paid less at a time than the store pays. */
export function currenciesBelow(
  store: Thresholds,
  partner: Thresholds,
): string[] {
  return Object.entries(partner)
    .filter(([currencyCode, amount]) =>
      toDecimal(amount).lt(toDecimal(store[currencyCode] ?? "0")),
    )
    .map(([currencyCode]) => currencyCode)
}

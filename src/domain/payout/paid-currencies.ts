import type { PayoutMethod } from "./payout-details"
import { PAYPAL_CURRENCIES } from "./paypal-currencies"

const KNOWN_TO_PAYPAL: readonly string[] = PAYPAL_CURRENCIES

/** Whether a method pays in a currency (lower case) at all. */
export function paysIn(method: PayoutMethod, currencyCode: string): boolean {
  return method !== "paypal" || KNOWN_TO_PAYPAL.includes(currencyCode)
}

import type { PayoutMethod } from "./payout-details"

/**
 * Currencies in which PayPal pays.
 * Source: https://developer.paypal.com/docs/api/reference/currency-codes/
 */
const PAYPAL_CURRENCIES: readonly string[] = (
  "aud brl cad cny czk dkk eur hkd huf ils jpy myr mxn twd nzd nok php pln gbp sgd " +
  "sek chf thb usd"
).split(" ")

/** Whether a method pays in a currency (lower case) at all. */
export function paysIn(method: PayoutMethod, currencyCode: string): boolean {
  return method !== "paypal" || PAYPAL_CURRENCIES.includes(currencyCode)
}

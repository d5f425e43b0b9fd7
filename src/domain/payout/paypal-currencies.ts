/**
 * What PayPal pays in (developer.paypal.com/reference/currency-codes), lower case. BRL, CNY
 * and MYR move between accounts of their country only.
 */
export const PAYPAL_CURRENCIES = [
  "aud",
  "brl",
  "cad",
  "chf",
  "cny",
  "czk",
  "dkk",
  "eur",
  "gbp",
  "hkd",
  "huf",
  "ils",
  "jpy",
  "mxn",
  "myr",
  "nok",
  "nzd",
  "php",
  "pln",
  "sek",
  "sgd",
  "thb",
  "twd",
  "usd",
] as const

const IN_COUNTRY_ONLY = new Set<string>(["brl", "cny", "myr"])

/** What any account can be paid in. */
export const PAYPAL_DEFAULT_CURRENCIES = PAYPAL_CURRENCIES.filter(
  (code) => !IN_COUNTRY_ONLY.has(code),
)

const WITHOUT_DECIMALS = new Set<string>(["huf", "jpy", "twd"])

/** Whether PayPal pays in a currency in whole units only, whatever it is elsewhere. */
export function isWholeAtPayPal(currencyCode: string): boolean {
  return WITHOUT_DECIMALS.has(currencyCode)
}

/** How many decimals PayPal takes; not always those of the currency: HUF has none. */
export function paypalDigits(currencyCode: string): number {
  return isWholeAtPayPal(currencyCode) ? 0 : 2
}

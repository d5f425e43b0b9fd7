import { defaultCurrencies } from "@medusajs/framework/utils"

/** How many digits a currency has after the point; undefined for an unknown one. */
export function currencyDigits(currencyCode: string): number | undefined {
  return defaultCurrencies[currencyCode.toUpperCase()]?.decimal_digits
}

import { defaultCountries } from "@medusajs/framework/utils"

/** All countries, ISO 3166-1 alpha-2 in lower case, as Medusa writes them. */
export const COUNTRY_CODES: readonly string[] = defaultCountries.map(
  ({ alpha2 }) => alpha2.toLowerCase(),
)

const KNOWN = new Set(COUNTRY_CODES)

/** Whether a code (lower case) is one of a country. */
export function isCountryCode(code: string): boolean {
  return KNOWN.has(code)
}

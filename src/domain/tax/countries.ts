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

/** The English name of a country; the code itself where it has none. */
export function countryName(code: string): string {
  return ENGLISH.of(code.toUpperCase()) ?? code.toUpperCase()
}

const ENGLISH = new Intl.DisplayNames("en", { type: "region" })

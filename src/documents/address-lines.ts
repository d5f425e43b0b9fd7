import type { EmailLanguage } from "../emails/catalogue"

/** An address in parts, the country by its code (ISO 3166-1 alpha-2, lower case). */
export interface AddressParts {
  line_1: string
  line_2: string | null
  city: string
  postal_code: string | null
  province: string | null
  country_code: string
}

/** An address as it stands on a letter, the country by its name in the language. */
export function toAddressLines(
  address: AddressParts,
  language: EmailLanguage,
): string[] {
  const country = new Intl.DisplayNames([language], { type: "region" }).of(
    address.country_code.toUpperCase(),
  )
  return [
    address.line_1,
    address.line_2,
    [address.postal_code, address.city].filter(Boolean).join(" "),
    address.province,
    country,
  ].flatMap((line) => line || [])
}

import { euVat, stdnum } from "stdnum"

/** Countries of the European Union, as VAT ids begin: Greece is `EL`. */
const EU_PREFIXES = [
  ...["AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "EL", "ES", "FI", "FR"],
  ...["HR", "HU", "IE", "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO"],
  ...["SE", "SI", "SK"],
]

type Check = (number: string) => boolean

const CHECKS: ReadonlyMap<string, Check> = new Map<string, Check>([
  ...EU_PREFIXES.map((prefix): [string, Check] => {
    const validators = euVat[prefix === "EL" ? "GR" : prefix]
    return [
      prefix,
      (id) => validators.some(({ validate }) => validate(id).isValid),
    ]
  }),
  ["CH", (id) => stdnum.CH.vat.validate(id).isValid],
  ["GB", (id) => stdnum.GB.vat.validate(id).isValid],
  ["NO", (id) => stdnum.NO.mva.validate(id).isValid],
  // Northern Ireland's are British numbers.
  ["XI", (id) => stdnum.GB.vat.validate(id.slice(2)).isValid],
])

/** What VAT ids that are checked can begin with. */
export const VAT_ID_PREFIXES: readonly string[] = [...CHECKS.keys()].sort()

/** A VAT id as it is kept: upper case, without spaces, dots and dashes. */
export function toVatId(text: string): string {
  return text.toUpperCase().replace(/[\s.-]/g, "")
}

/**
 * What is wrong with a VAT id; null: nothing, by its format and its check digit. Whether
 * it was ever given to anybody, only the tax offices know (VIES is not asked).
 * @param id as `toVatId` writes it
 */
export function problemWithVatId(id: string): string | null {
  const prefix = id.slice(0, 2)
  const isRight = CHECKS.get(prefix)
  if (!isRight) {
    return `must begin with one of ${VAT_ID_PREFIXES.join(", ")}; leave it out where you have none`
  }
  return isRight(id)
    ? null
    : `is not a VAT id of ${prefix}: check the digits, one of them is wrong or missing`
}

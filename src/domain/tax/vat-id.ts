/** Countries of the European Union, as VAT ids begin: Greece is `EL`. */
const EU_PREFIXES = [
  ...["AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "EL", "ES", "FI", "FR"],
  ...["HR", "HU", "IE", "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO"],
  ...["SE", "SI", "SK"],
]

/** What VAT ids that are checked can begin with; `XI` is Northern Ireland. */
export const VAT_ID_PREFIXES: readonly string[] = [
  ...EU_PREFIXES,
  ...["CH", "GB", "NO", "XI"],
].sort()

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
  if (!VAT_ID_PREFIXES.includes(prefix)) {
    return `must begin with one of ${VAT_ID_PREFIXES.join(", ")}; leave it out where you have none`
  }
  return isRight(prefix, id)
    ? null
    : `is not a VAT id of ${prefix}: check the digits, one of them is wrong or missing`
}

function isRight(prefix: string, id: string): boolean {
  // Loaded with the first id: the library is hundreds of files.
  const { euVat, stdnum } = require("stdnum") as typeof import("stdnum")
  switch (prefix) {
    case "CH":
      return stdnum.CH.vat.validate(id).isValid
    case "GB":
      return stdnum.GB.vat.validate(id).isValid
    case "NO":
      return stdnum.NO.mva.validate(id).isValid
    case "XI":
      // Northern Ireland's are British numbers.
      return stdnum.GB.vat.validate(id.slice(2)).isValid
    case "EL":
      return euVat.GR.some(({ validate }) => validate(id).isValid)
    default:
      return euVat[prefix].some(({ validate }) => validate(id).isValid)
  }
}

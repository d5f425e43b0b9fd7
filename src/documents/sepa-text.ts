/** How German banks write what SEPA's characters leave out. */
const REPLACED: [string, string][] = [
  ["ä", "ae"],
  ["ö", "oe"],
  ["ü", "ue"],
  ["Ä", "Ae"],
  ["Ö", "Oe"],
  ["Ü", "Ue"],
  ["&", "+"],
  ["@", "(at)"],
  ["_", "-"],
]

/** Everything but the characters that every bank in SEPA takes (EPC217-08). */
const FOREIGN = /[^A-Za-z0-9/\-?:().,'+ ]/g

/**
 * A text in the characters of SEPA, cut to a length: "Müller & Łoś" is "Mueller + Los".
 * Characters that have no counterpart become dots; empty where nothing can be read.
 */
export function toSepaText(text: string, longest: number): string {
  // Loaded with the first text: its tables of all scripts are large.
  const { transliterate } =
    require("transliteration") as typeof import("transliteration")
  const readable = transliterate(text.normalize("NFC"), { replace: REPLACED })
    .replace(/\s+/g, " ")
    .replace(FOREIGN, ".")
    .slice(0, longest)
    .trim()
  return /[A-Za-z0-9]/.test(readable) ? readable : ""
}

/**
 * An id of ours as banks carry it and give it back in their statements: with hyphens for
 * underscores, which are none of SEPA's characters.
 */
export function toSepaId(id: string): string {
  return id.replaceAll("_", "-")
}

/** An IBAN or a BIC without the spaces it is shown with. */
export function compact(identifier: string): string {
  return identifier.replace(/\s/g, "").toUpperCase()
}

/** The longest name of an account's holder. */
export const LONGEST_SEPA_NAME = 70

/** The longest message, payment and end-to-end id. */
export const LONGEST_SEPA_ID = 35

/** Whether every bank carries this as an id, which must not begin or end with a slash. */
export function isSepaId(id: string): boolean {
  return (
    id.length <= LONGEST_SEPA_ID &&
    /^[A-Za-z0-9\-?:().,'+]+(\/[A-Za-z0-9\-?:().,'+]+)*$/.test(id)
  )
}

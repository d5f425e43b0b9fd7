import { proposePartnerCode } from "./propose-partner-code"

const NUMBERED = 9
const LONGEST_STEM = 26

/**
 * Codes for a link of this name, the nicest first: "sale", "sale-2" … and at last such
 * with an ending that is hardly taken.
 *
 * @param endings each of three letters or digits
 */
export function proposeLinkCodes(
  name: string,
  endings: readonly string[],
): string[] {
  const numbered = Array.from({ length: NUMBERED }, (_, index) =>
    proposePartnerCode(name, null, index + 1, "link-"),
  )
  const stem = numbered[0].slice(0, LONGEST_STEM)
  return [...numbered, ...endings.map((ending) => `${stem}-${ending}`)]
}

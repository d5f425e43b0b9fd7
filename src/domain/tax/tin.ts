/** Taxpayer numbers of the United States: of people (SSN, ITIN) and of employers (EIN). */
export const US_TIN_TYPES = ["ssn", "ein"] as const

export type UsTinType = (typeof US_TIN_TYPES)[number]

const SSN = /^(?!000|666|9)\d{3}(?!00)\d{2}(?!0000)\d{4}$/
/** For people who cannot have an SSN; it stands wherever an SSN does. */
const ITIN = /^9\d{2}(5\d|6[0-5]|7\d|8[0-8]|9[0-2]|9[4-9])\d{4}$/
const EIN = /^(?!00)\d{9}$/

const SHOWN_DIGITS = 4

/** A taxpayer number of the United States as it is kept: its nine digits. */
export function toUsTin(text: string): string {
  return text.replace(/[\s-]/g, "")
}

/** What is wrong with a taxpayer number (as `toUsTin` writes it); null: nothing. */
export function problemWithUsTin(tin: string, type: UsTinType): string | null {
  if (type === "ein") {
    return EIN.test(tin) ? null : "must be an EIN: nine digits like 12-3456789"
  }
  return SSN.test(tin) || ITIN.test(tin)
    ? null
    : "must be an SSN or ITIN: nine digits like 123-45-6789"
}

/** A number of which its last four characters are shown, of a short one fewer: `•••• 6789`. */
export function maskTin(tin: string): string {
  const characters = tin.replace(/[^\p{L}\d]/gu, "")
  const shown = Math.min(SHOWN_DIGITS, Math.floor(characters.length / 2))
  return `•••• ${shown > 0 ? characters.slice(-shown) : ""}`.trimEnd()
}

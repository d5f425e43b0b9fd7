/**
 * A partner code is a sign-in name and a part of every URL: 3 to 30 characters,
 * a letter first, then letters, digits, `-` and `_`.
 */
const PARTNER_CODE = /^[A-Za-z][A-Za-z0-9_-]{2,29}$/

export const PARTNER_CODE_RULE =
  "3 to 30 characters, a letter first, then letters, digits, - and _"

/** Whether a text may be a partner code (or a link code, which follows the same rule). */
export function isPartnerCode(code: string): boolean {
  return PARTNER_CODE.test(code)
}

/** The form in which codes are compared: unique ignoring case. */
export function normalizePartnerCode(code: string): string {
  return code.trim().toLowerCase()
}

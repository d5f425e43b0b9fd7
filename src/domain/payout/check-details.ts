import { electronicFormatIBAN, isValidBIC, isValidIBAN } from "ibantools"

const ABA_WEIGHTS = [3, 7, 1, 3, 7, 1, 3, 7, 1]

/** An IBAN as machines write it: without spaces, in capitals. */
export function toIban(text: string): string {
  return electronicFormatIBAN(text) ?? ""
}

/** Whether an IBAN is of a country that has them, as long as there, with right check digits. */
export function isIban(iban: string): boolean {
  return isValidIBAN(iban)
}

/** Whether a text is formed as a BIC (ISO 9362), of 8 or 11 characters. */
export function isBic(bic: string): boolean {
  return isValidBIC(bic)
}

/** Whether a routing number of the United States has right check digits. */
export function isRoutingNumber(text: string): boolean {
  if (!/^\d{9}$/.test(text)) {
    return false
  }
  const sum = ABA_WEIGHTS.reduce(
    (total, weight, index) => total + weight * Number(text[index]),
    0,
  )
  return sum > 0 && sum % 10 === 0
}

/** Whether a text is formed as the id of a connected account at Stripe. */
export function isConnectedAccount(text: string): boolean {
  return /^acct_[A-Za-z0-9]{6,64}$/.test(text)
}

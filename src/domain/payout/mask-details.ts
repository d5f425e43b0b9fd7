import { maskEmail } from "../mask-email"
import type {
  BankDetails,
  MaskedDetails,
  PayoutDetails,
} from "./payout-details"

const DOTS = "••••"
/** What is shown of a number, of which at least as much again stays hidden. */
const SHOWN = 4

/**
 * Of payment details as much as the partner needs to recognise them, and too little to pay
 * with: `DE •••• 3000`, `a•••@example.com`, `•••• 9xyz`.
 */
export function maskDetails(details: PayoutDetails): MaskedDetails {
  return { method: details.method, label: labelOf(details) }
}

/** An IBAN by its country and its end. */
export function maskIban(iban: string): string {
  return `${iban.slice(0, 2)} ${maskNumber(iban)}`
}

function labelOf(details: PayoutDetails): string {
  switch (details.method) {
    case "bank_transfer":
      return maskAccount(details)
    case "paypal":
      return maskEmail(details.email)
    case "stripe_connect":
      return maskNumber(details.account_id)
    case "store_credit":
      return maskNumber(details.customer_id)
    case "other":
      return DOTS
  }
}

function maskAccount(details: BankDetails): string {
  return "iban" in details
    ? maskIban(details.iban)
    : `${details.country_code.toUpperCase()} ${maskNumber(details.account_number)}`
}

function maskNumber(number: string): string {
  const shown = Math.min(SHOWN, Math.floor(number.length / 2))
  return shown > 0 ? `${DOTS} ${number.slice(-shown)}` : DOTS
}

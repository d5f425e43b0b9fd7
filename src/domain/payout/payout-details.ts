/** How a partner is paid. */
export const PAYOUT_METHODS = [
  "bank_transfer",
  "paypal",
  "stripe_connect",
  "store_credit",
  "other",
] as const

export type PayoutMethod = (typeof PAYOUT_METHODS)[number]

/**
 * Where a partner's money goes, by method. They are kept encrypted; nobody but the store's
 * exports and the payout providers reads them, everybody else sees `maskDetails`.
 */
export type PayoutDetails =
  | BankDetails
  | { method: "paypal"; email: string }
  /** A connected account, `acct_...`. */
  | { method: "stripe_connect"; account_id: string }
  /** The partner's customer account in the store. */
  | { method: "store_credit"; customer_id: string }
  /** For the store's people to read. */
  | { method: "other"; instructions: string }

/** An account by its IBAN, or by number and bank code where there are no IBANs. */
export type BankDetails = {
  method: "bank_transfer"
  account_holder: string
} & (
  | { iban: string; bic: string | null }
  | {
      account_number: string
      /** Routing number, sort code, BSB... as the country has it. */
      bank_code: string
      bank_name: string
      /** ISO 3166-1 alpha-2, lower case. */
      country_code: string
    }
)

/** What may be shown of details: a word about which they are, never all of them. */
export interface MaskedDetails {
  method: PayoutMethod
  /** For example `DE •••• 3000`, or `a•••@example.com`. */
  label: string
}

import { type DecimalString, toDecimal } from "../domain/money"
import type { PayoutDetails } from "../domain/payout/payout-details"
import { currencyDigits } from "../utils/currency-digits"

export interface PayoutRow {
  payout_id: string
  partner_code: string
  partner_name: string
  status: string
  amount: DecimalString
  /** Lower case. */
  currency_code: string
  /** null: nobody knows where the money is to go. */
  details: PayoutDetails | null
  reference: string
}

/**
 * The columns of the CSV file of a batch for a bank or an accountant, with the partners'
 * full account details: it is for those who pay, nobody else.
 */
export const PAYOUT_COLUMNS = [
  "payout_id",
  "partner_code",
  "partner_name",
  "status",
  "amount",
  "currency_code",
  "method",
  "account_holder",
  "account",
  "bank_code",
  "bank_name",
  "country_code",
  "reference",
] as const

/** A line of that file. */
export type PayoutLine = Partial<
  Record<(typeof PAYOUT_COLUMNS)[number], string | null>
>

/** A payout as a line of that file. */
export function toPayoutLine({
  details,
  amount,
  ...payout
}: PayoutRow): PayoutLine {
  return {
    ...payout,
    amount: toDecimal(amount).toFixed(
      currencyDigits(payout.currency_code) ?? 2,
    ),
    method: details?.method,
    ...(details ? accountOf(details) : {}),
  }
}

/** Where the money goes: the account by whatever names it, and its bank. */
function accountOf(details: PayoutDetails) {
  switch (details.method) {
    case "bank_transfer":
      return "iban" in details
        ? {
            account_holder: details.account_holder,
            account: details.iban,
            bank_code: details.bic,
            country_code: details.iban.slice(0, 2).toLowerCase(),
          }
        : {
            account_holder: details.account_holder,
            account: details.account_number,
            bank_code: details.bank_code,
            bank_name: details.bank_name,
            country_code: details.country_code,
          }
    case "paypal":
      return { account: details.email }
    case "stripe_connect":
      return { account: details.account_id }
    case "store_credit":
      return { account: details.customer_id }
    case "other":
      return { account: details.instructions }
  }
}

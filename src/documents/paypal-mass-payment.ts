import { stringify } from "csv-stringify/sync"

import { isWholeAtPayPal } from "../domain/payout/paypal-currencies"
import { type DecimalString, toDecimal } from "../domain/money"
import { currencyDigits } from "../utils/currency-digits"
import { refuseProblems } from "./document-refused-error"
import {
  problemsWithCount,
  problemsWithTwins,
  problemWithAmount,
} from "./payment-problems"

/** What PayPal takes in one file. */
const MOST_PAYMENTS = 5000
const LONGEST_ID = 30
const LONGEST_NOTE = 400

export interface PayPalPayment {
  payout_id: string
  /** The address of the partner's PayPal account. */
  email: string
  /** Exact, in major units, above zero. */
  amount: DecimalString
  /** What the partner reads beside the payment. */
  note: string
}

export interface PayPalMassPayment {
  /** One for all: PayPal wants a file for each currency. Lower case. */
  currency_code: string
  /** As the country of the store's PayPal account writes it: `5.45` or `5,45`. */
  decimal_mark: "." | ","
  payments: readonly PayPalPayment[]
}

/**
 * A payment file for PayPal's Payouts Web: recipient, amount, currency, unique id, note
 * and wallet, without a head
 * (https://developer.paypal.com/payouts/use-payouts/send-money/use-web-ui).
 * @throws DocumentRefusedError saying what to change, for anything PayPal would refuse
 */
export function writePayPalMassPayment(file: PayPalMassPayment): string {
  const digits = digitsOf(file.currency_code)
  refuseProblems(problemsWith(file, digits))
  return stringify(
    file.payments.map(({ payout_id, email, amount, note }) => [
      email,
      toDecimal(amount).toFixed(digits).replace(".", file.decimal_mark),
      file.currency_code.toUpperCase(),
      toPayPalId(payout_id),
      note.replace(/\s+/g, " ").trim().slice(0, LONGEST_NOTE),
      "PAYPAL",
    ]),
    { escape_formulas: true },
  )
}

/**
 * The id of a payout as PayPal shows it in its reports: at most 30 characters, so where it
 * is longer the part behind the prefix, which is unique by itself.
 */
export function toPayPalId(payoutId: string): string {
  return payoutId.length > LONGEST_ID
    ? payoutId.slice(payoutId.lastIndexOf("_") + 1)
    : payoutId
}

function digitsOf(currencyCode: string): number {
  return isWholeAtPayPal(currencyCode) ? 0 : (currencyDigits(currencyCode) ?? 2)
}

function problemsWith(
  { payments }: PayPalMassPayment,
  digits: number,
): string[] {
  return [
    ...problemsWithCount(payments, MOST_PAYMENTS),
    ...problemsWithTwins(payments),
    ...payments.flatMap((payment) =>
      problemsWithPayment(payment, digits).map(
        (problem) => `payout ${payment.payout_id}: ${problem}`,
      ),
    ),
  ]
}

function problemsWithPayment(
  { payout_id, email, amount }: PayPalPayment,
  digits: number,
): string[] {
  return [
    problemWithAmount(amount, digits) ?? [],
    // What a spreadsheet takes for a formula cannot be escaped here: PayPal would pay
    // an address that begins with an apostrophe.
    /^[^\s@=+-][^\s@]*@[^\s@]+$/.test(email)
      ? []
      : "the PayPal address is none that can stand in the file, correct it or pay in another way",
    /^[A-Za-z0-9_-]+$/.test(toPayPalId(payout_id)) &&
    toPayPalId(payout_id).length <= LONGEST_ID
      ? []
      : `the id must be at most ${LONGEST_ID} letters, digits and _`,
  ].flat()
}

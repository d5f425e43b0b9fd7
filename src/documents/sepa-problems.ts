import { isSEPACountry, isValidBIC, isValidIBAN } from "ibantools"

import { toDecimal } from "../domain/money"
import {
  problemsWithCount,
  problemsWithTwins,
  problemWithAmount,
} from "./payment-problems"
import type {
  SepaAccount,
  SepaCreditTransfer,
  SepaPayment,
} from "./sepa-credit-transfer"
import {
  compact,
  isSepaId,
  LONGEST_SEPA_ID,
  LONGEST_SEPA_NAME,
  toSepaId,
  toSepaText,
} from "./sepa-text"

/** Banks refuse larger files. */
const MOST_PAYMENTS = 10_000

/** Countries whose banks joined SEPA after `ibantools` was told (EPC409-09). */
const JOINED_LATELY = ["AL", "MD", "ME", "MK", "RS"]

const EURO_DIGITS = 2
/** The highest amount of one SEPA transfer. */
const HIGHEST = "999999999.99"

/** Everything a bank would refuse of a transfer, a sentence each that says what to change. */
export function problemsWithTransfer(transfer: SepaCreditTransfer): string[] {
  const { debtor, message_id, execution_date, payments } = transfer
  return [
    ...problemsWithCount(payments, MOST_PAYMENTS),
    ...(isSepaId(toSepaId(message_id))
      ? []
      : [
          `message_id: must be at most ${LONGEST_SEPA_ID} letters, digits and hyphens`,
        ]),
    ...(isDay(execution_date)
      ? []
      : ["execution_date: must be a day like 2026-06-30"]),
    ...problemsWithAccount(debtor).map((problem) => `debtor: ${problem}`),
    ...problemsWithTwins(payments),
    ...payments.flatMap((payment) =>
      problemsWithPayment(payment).map(
        (problem) => `payout ${payment.payout_id}: ${problem}`,
      ),
    ),
  ]
}

function problemsWithPayment(payment: SepaPayment): string[] {
  const tooMuch = toDecimal(payment.amount).gt(HIGHEST)
    ? `the amount is above ${HIGHEST}, the most that SEPA transfers at once; split it`
    : null
  return [
    ...(isSepaId(toSepaId(payment.payout_id))
      ? []
      : [`the id must be at most ${LONGEST_SEPA_ID} letters, digits and _`]),
    problemWithAmount(payment.amount, EURO_DIGITS) ?? tooMuch ?? [],
    ...problemsWithAccount({ ...payment, name: payment.account_holder }),
  ].flat()
}

/** The problems never name the account itself: messages end up in logs. */
function problemsWithAccount({ name, iban, bic }: SepaAccount): string[] {
  return [
    toSepaText(name, LONGEST_SEPA_NAME)
      ? []
      : "the account holder's name cannot be written in SEPA's characters, enter it in Latin letters",
    isValidIBAN(compact(iban))
      ? isInSepa(iban)
        ? []
        : "the IBAN is of a country outside SEPA, pay it in another way"
      : "the IBAN is not valid, correct it",
    bic === null || isValidBIC(compact(bic))
      ? []
      : "the BIC is not valid, correct it or leave it out",
  ].flat()
}

function isInSepa(iban: string): boolean {
  const country = compact(iban).slice(0, 2)
  return isSEPACountry(country) || JOINED_LATELY.includes(country)
}

/** XML's dates have no year 0000, JavaScript's do. */
function isDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`)
  return (
    /^(?!0000)\d{4}-\d{2}-\d{2}$/.test(day) &&
    !Number.isNaN(time) &&
    new Date(time).toISOString().startsWith(day)
  )
}

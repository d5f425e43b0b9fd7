import {
  type Decimal,
  type DecimalString,
  sum,
  toDecimal,
} from "../domain/money"
import type { EmailLanguage } from "../emails/catalogue"
import { refuseProblems } from "./document-refused-error"

/** A longer statement is one that nobody reads, and keeps the store busy. */
export const MOST_STATEMENT_ENTRIES = 10_000

/** What happened, as the partner's ledger calls it. */
export type StatementKind =
  | "commission"
  | "clawback"
  | "payment"
  | "payment_reversal"
  | "adjustment"
  | "bonus"

export interface StatementMovement {
  posted_at: Date
  kind: StatementKind
  /** For what, by whom and why, in the statement's language. */
  text: string
  /** Signed from the partner's side; exact, in major units. */
  amount: DecimalString
}

export interface StatementEntry extends StatementMovement {
  /** What the store owed the partner after it. */
  balance_after: DecimalString
}

export interface StatementSums {
  beginning_balance: DecimalString
  commissions: DecimalString
  clawbacks: DecimalString
  payments: DecimalString
  /** Bonuses among them. */
  adjustments: DecimalString
  ending_balance: DecimalString
}

export interface StatementParty {
  name: string
  /** None where no address is known. */
  address_lines: readonly string[]
}

/** All that a statement says. */
export interface Statement extends StatementSums {
  language: EmailLanguage
  store: StatementParty & {
    /** A PNG or a JPEG. */
    logo: Uint8Array | null
    tax_id: string | null
  }
  partner: StatementParty & { code: string; vat_id: string | null }
  /** Lower case. */
  currency_code: string
  /** The first day (UTC); null: from the beginning. */
  from: Date | null
  /** The last day (UTC). */
  until: Date
  /** The earliest first. */
  entries: readonly StatementEntry[]
}

/**
 * The sums of a statement and its running balance, so that both always agree.
 * @param movements the earliest first
 * @throws DocumentRefusedError for more than a statement holds
 */
export function addUpStatement(
  beginningBalance: DecimalString,
  movements: readonly StatementMovement[],
): StatementSums & { entries: StatementEntry[] } {
  refuseProblems(
    movements.length > MOST_STATEMENT_ENTRIES
      ? [
          `from: the range has more than ${MOST_STATEMENT_ENTRIES} entries, which is the most of a statement; choose a shorter one`,
        ]
      : [],
  )
  const beginning = toDecimal(beginningBalance)
  let balance = beginning
  const entries = movements.map((movement) => {
    balance = balance.plus(movement.amount)
    return { ...movement, balance_after: balance.toFixed() }
  })
  const sumOf = (...kinds: StatementKind[]): DecimalString =>
    sum(
      movements
        .filter(({ kind }) => kinds.includes(kind))
        .map(({ amount }): Decimal => toDecimal(amount)),
    ).toFixed()
  return {
    beginning_balance: beginning.toFixed(),
    commissions: sumOf("commission"),
    clawbacks: sumOf("clawback"),
    payments: sumOf("payment", "payment_reversal"),
    adjustments: sumOf("adjustment", "bonus"),
    ending_balance: balance.toFixed(),
    entries,
  }
}

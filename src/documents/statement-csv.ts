import { stringify } from "csv-stringify/sync"

import { type DecimalString, toDecimal } from "../domain/money"
import { currencyDigits } from "../utils/currency-digits"
import { SPREADSHEET_CSV } from "./spreadsheet-csv"
import type { Statement } from "./statement"

const COLUMNS = [
  "posted_at",
  "kind",
  "text",
  "amount",
  "balance_after",
  "currency_code",
] as const

/**
 * A statement as a CSV file: the beginning balance, every entry with the balance after
 * it, and the ending balance.
 */
export function writeStatementCsv(statement: Statement): string {
  const { currency_code, beginning_balance, ending_balance } = statement
  const digits = currencyDigits(currency_code) ?? 2
  const exact = (amount: DecimalString) => toDecimal(amount).toFixed(digits)
  return stringify(
    [
      { kind: "beginning_balance", balance_after: exact(beginning_balance) },
      ...statement.entries.map((entry) => ({
        posted_at: entry.posted_at.toISOString(),
        kind: entry.kind,
        text: entry.text,
        amount: exact(entry.amount),
        balance_after: exact(entry.balance_after),
      })),
      { kind: "ending_balance", balance_after: exact(ending_balance) },
    ].map((row) => ({ ...row, currency_code })),
    { ...SPREADSHEET_CSV, columns: [...COLUMNS] },
  )
}

import type { ReasonCode } from "../../../domain/reasons/catalogue"

/** What can be wrong with the books. */
export type BooksCode = Extract<ReasonCode, `books_${string}`>

/**
 * Queries by what they find. Each names the rows that prove the books wrong: `id`, what
 * is `expected` and what was `found`, as texts. None: nothing of the kind is wrong.
 */
export type Proofs<Code extends BooksCode> = Record<Code, string>

/** A part of a query: each transfer as seen from each of its accounts. */
export const SIDES = `(
  SELECT credit_account_id AS account_id, amount FROM partner_ledger_transfer
  UNION ALL
  SELECT debit_account_id, -amount FROM partner_ledger_transfer)`

/** A part of a query: transfers with the accounts that they join. */
export const TRANSFERS_WITH_ACCOUNTS = `partner_ledger_transfer transfer
  JOIN partner_ledger_account debit ON debit.id = transfer.debit_account_id
  JOIN partner_ledger_account credit ON credit.id = transfer.credit_account_id`

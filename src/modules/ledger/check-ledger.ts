import type { Knex } from "@medusajs/framework/mikro-orm/knex"

import { because, type ReasonCode } from "../../domain/reasons/catalogue"
import { say } from "../../domain/reasons/say"
import type { LedgerCheck, LedgerProblem } from "./types"

const MOST_PROBLEMS = 100

type BooksCode = Extract<ReasonCode, `books_${string}`>

/**
 * Each query names the rows that prove the books wrong. An empty answer of all of them
 * means: every balance equals the sum of its transfers, every currency's balances
 * cancel out, every commission's transfers are in its own partner's accounts, and what
 * was adjusted went between the store and a payable account.
 */
const PROOFS: Record<BooksCode, string> = {
  books_balance_differs: `SELECT account.id,
     coalesce(moved.total, 0)::text AS expected, account.balance::text AS found
   FROM partner_ledger_account account
   LEFT JOIN (
     SELECT account_id, sum(amount) AS total FROM (
       SELECT credit_account_id AS account_id, amount FROM partner_ledger_transfer
       UNION ALL
       SELECT debit_account_id, -amount FROM partner_ledger_transfer
     ) side GROUP BY account_id
   ) moved ON moved.account_id = account.id
   WHERE account.balance <> coalesce(moved.total, 0)`,
  books_unbalanced: `SELECT currency_code AS id,
     '0' AS expected, sum(balance)::text AS found
   FROM partner_ledger_account
   GROUP BY currency_code HAVING sum(balance) <> 0`,
  books_commission_negative: `SELECT commission_id AS id,
     '0' AS expected,
     sum(CASE kind WHEN 'earn' THEN amount WHEN 'clawback' THEN -amount END)::text
       AS found
   FROM partner_ledger_transfer
   WHERE commission_id IS NOT NULL
   GROUP BY commission_id
   HAVING sum(CASE kind WHEN 'earn' THEN amount WHEN 'clawback' THEN -amount END) < 0`,
  books_wrong_partner: `SELECT transfer.id, commission.partner_id AS expected,
     debit.owner_id || ' -> ' || credit.owner_id AS found
   FROM partner_ledger_transfer transfer
   JOIN partner_commission commission ON commission.id = transfer.commission_id
   JOIN partner_ledger_account debit ON debit.id = transfer.debit_account_id
   JOIN partner_ledger_account credit ON credit.id = transfer.credit_account_id
   WHERE commission.partner_id NOT IN (debit.owner_id, credit.owner_id)`,
  books_wrong_adjustment: `SELECT transfer.id, 'adjustment_expense <-> payable' AS expected,
     debit.kind || ' -> ' || credit.kind AS found
   FROM partner_ledger_transfer transfer
   JOIN partner_ledger_account debit ON debit.id = transfer.debit_account_id
   JOIN partner_ledger_account credit ON credit.id = transfer.credit_account_id
   WHERE transfer.kind IN ('adjustment', 'bonus')
     AND (debit.kind, credit.kind) NOT IN
       (('adjustment_expense', 'payable'), ('payable', 'adjustment_expense'))`,
}

/**
 * Proves the books, or names what is wrong (the first hundred rows of each kind).
 * Must be the first to use its transaction: all proofs have to see the same moment,
 * or what is posted meanwhile would look like damage.
 */
export async function checkLedger(sql: Knex.Transaction): Promise<LedgerCheck> {
  await sql.raw("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
  const problems: LedgerProblem[] = []
  for (const [code, proof] of Object.entries(PROOFS)) {
    const { rows } = await sql.raw<{
      rows: Pick<LedgerProblem, "id" | "expected" | "found">[]
    }>(`${proof} ORDER BY 1 LIMIT ${MOST_PROBLEMS}`)
    const detail = because(code as BooksCode)
    problems.push(
      ...rows.map((row) => ({
        problem: say(detail),
        problem_detail: detail,
        ...row,
      })),
    )
  }
  const { rows } = await sql.raw<{
    rows: { accounts: number; transfers: number }[]
  }>(
    `SELECT (SELECT count(*) FROM partner_ledger_account)::int AS accounts,
       (SELECT count(*) FROM partner_ledger_transfer)::int AS transfers`,
  )
  return { ok: problems.length === 0, ...rows[0], problems }
}

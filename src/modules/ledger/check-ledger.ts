import type { Knex } from "@medusajs/framework/mikro-orm/knex"

import { because } from "../../domain/reasons/catalogue"
import { say } from "../../domain/reasons/say"
import { ACCOUNT_PROOFS } from "./proofs/account-proofs"
import { COMMISSION_PROOFS } from "./proofs/commission-proofs"
import { PAYOUT_PROOFS } from "./proofs/payout-proofs"
import type { BooksCode, Proofs } from "./proofs/proof"
import { TOTAL_PROOFS } from "./proofs/total-proofs"
import { TRANSFER_PROOFS } from "./proofs/transfer-proofs"
import type { LedgerCheck, LedgerProblem } from "./types"

const MOST_PROBLEMS = 100

/** An empty answer of all of them means that the books add up. */
const PROOFS: Proofs<BooksCode> = {
  ...ACCOUNT_PROOFS,
  ...TRANSFER_PROOFS,
  ...COMMISSION_PROOFS,
  ...PAYOUT_PROOFS,
  ...TOTAL_PROOFS,
}

/**
 * Proves the books, or names what is wrong (the first hundred rows of each kind, by id:
 * ids grow with time). Must be the first to use its transaction: all proofs have to see
 * the same moment, or what is posted meanwhile would look like damage.
 */
export async function checkLedger(sql: Knex.Transaction): Promise<LedgerCheck> {
  await sql.raw("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
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
    `SELECT (SELECT count(*) FROM partner_ledger_account WHERE transfers > 0)::int AS accounts,
       (SELECT count(*) FROM partner_ledger_transfer)::int AS transfers`,
  )
  return { ok: problems.length === 0, ...rows[0], problems }
}

import type { Knex } from "@medusajs/framework/mikro-orm/knex"

import type { DecimalString } from "../../domain/money"
import { HOUSE } from "./types"

/** A range of time beside the one before it: [previous, from) and [from, until). */
export interface ComparedRange {
  previous: Date
  from: Date
  until: Date
}

/** What the store owes all partners in one currency today. */
export interface CurrencyStanding {
  currency_code: string
  pending: DecimalString
  payable: DecimalString
  in_transit: DecimalString
  /** Partners who have something payable, and how much that is. */
  partners_due: number
  amount_due: DecimalString
}

/** What was earned or paid on one day, in the range or in the one before it. */
export interface DayOfBooks {
  kind: "earned" | "paid"
  in_range: boolean
  /** `2026-06-30`, in the time zone that was asked for. */
  day: string
  amount: DecimalString
}

export interface BooksQuery extends ComparedRange {
  currency_code: string
  /** An IANA name; what a day is depends on it. */
  time_zone: string
}

/**
 * Today's balances of all partners by currency, the currency with the most transfers in
 * the two ranges first; among equals the one in which more partners have accounts.
 */
export async function readStandings(
  sql: Knex,
  { previous, until }: ComparedRange,
): Promise<CurrencyStanding[]> {
  const { rows } = await sql.raw<{ rows: CurrencyStanding[] }>(
    `WITH busy AS (
       SELECT house.currency_code, count(*) AS transfers
       FROM partner_ledger_account house
       JOIN partner_ledger_transfer transfer
         ON house.id IN (transfer.debit_account_id, transfer.credit_account_id)
       WHERE house.owner_id = :house
         AND transfer.posted_at >= :previous AND transfer.posted_at < :until
       GROUP BY house.currency_code
     ), standing AS (
       SELECT currency_code, count(*) AS accounts,
         coalesce(sum(balance) FILTER (WHERE kind = 'pending'), 0)::text AS pending,
         coalesce(sum(balance) FILTER (WHERE kind = 'payable'), 0)::text AS payable,
         coalesce(sum(balance) FILTER (WHERE kind = 'in_transit'), 0)::text AS in_transit,
         (count(*) FILTER (WHERE kind = 'payable' AND balance > 0))::int AS partners_due,
         coalesce(sum(balance)
           FILTER (WHERE kind = 'payable' AND balance > 0), 0)::text AS amount_due
       FROM partner_ledger_account
       WHERE owner_id <> :house
       GROUP BY currency_code
     )
     SELECT standing.currency_code, pending, payable, in_transit, partners_due, amount_due
     FROM standing LEFT JOIN busy ON busy.currency_code = standing.currency_code
     ORDER BY coalesce(transfers, 0) DESC, accounts DESC, standing.currency_code`,
    { house: HOUSE, previous, until },
  )
  return rows
}

/**
 * Commissions (earned less taken back) of both ranges in one currency: every one of them
 * has the store's expense account on its other side, whose index by time is used.
 */
const EARNED = `
  SELECT transfer.posted_at, transfer.amount, transfer.credit_account_id AS account_id
  FROM partner_ledger_account house
  JOIN partner_ledger_transfer transfer ON transfer.debit_account_id = house.id
  WHERE house.owner_id = :house AND house.kind = 'commission_expense'
    AND house.currency_code = :currency_code AND transfer.kind = 'earn'
    AND transfer.posted_at >= :previous AND transfer.posted_at < :until
  UNION ALL
  SELECT transfer.posted_at, -transfer.amount, transfer.debit_account_id
  FROM partner_ledger_account house
  JOIN partner_ledger_transfer transfer ON transfer.credit_account_id = house.id
  WHERE house.owner_id = :house AND house.kind = 'commission_expense'
    AND house.currency_code = :currency_code AND transfer.kind = 'clawback'
    AND transfer.posted_at >= :previous AND transfer.posted_at < :until`

/** What partners had paid out, less what came back. */
const PAID = `
  SELECT transfer.posted_at, transfer.amount
  FROM partner_ledger_account account
  JOIN partner_ledger_transfer transfer ON transfer.credit_account_id = account.id
  WHERE account.kind = 'paid' AND account.currency_code = :currency_code
    AND transfer.posted_at >= :previous AND transfer.posted_at < :until
  UNION ALL
  SELECT transfer.posted_at, -transfer.amount
  FROM partner_ledger_account account
  JOIN partner_ledger_transfer transfer ON transfer.debit_account_id = account.id
  WHERE account.kind = 'paid' AND account.currency_code = :currency_code
    AND transfer.posted_at >= :previous AND transfer.posted_at < :until`

/** What was earned and paid in both ranges by day; days without either are missing. */
export async function readBooksByDay(
  sql: Knex,
  query: BooksQuery,
): Promise<DayOfBooks[]> {
  const { rows } = await sql.raw<{ rows: DayOfBooks[] }>(
    `SELECT kind, posted_at >= :from AS in_range,
       to_char(posted_at AT TIME ZONE :time_zone, 'YYYY-MM-DD') AS day,
       sum(amount)::text AS amount
     FROM (
       SELECT 'earned' AS kind, posted_at, amount FROM (${EARNED}) earned
       UNION ALL
       SELECT 'paid', posted_at, amount FROM (${PAID}) paid
     ) moved
     GROUP BY 1, 2, 3`,
    { ...query, house: HOUSE },
  )
  return rows
}

/** The partners who earned the most in the range itself, the first first. */
export async function readTopEarners(
  sql: Knex,
  query: Pick<BooksQuery, "from" | "until" | "currency_code">,
  limit: number,
): Promise<{ partner_id: string; earned: DecimalString }[]> {
  const { rows } = await sql.raw<{
    rows: { partner_id: string; earned: DecimalString }[]
  }>(
    `SELECT account.owner_id AS partner_id, sum(earned.amount)::text AS earned
     FROM (${EARNED}) earned
     JOIN partner_ledger_account account ON account.id = earned.account_id
     GROUP BY account.owner_id
     HAVING sum(earned.amount) > 0
     ORDER BY sum(earned.amount) DESC, account.owner_id
     LIMIT :limit`,
    {
      house: HOUSE,
      currency_code: query.currency_code,
      previous: query.from,
      until: query.until,
      limit,
    },
  )
  return rows
}

import type { Knex } from "@medusajs/framework/mikro-orm/knex"

import type { DecimalString } from "../../domain/money"
import { cutQuarters } from "../../domain/quarters"
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
       SELECT currency_code, sum(transfers) AS transfers FROM partner_ledger_quarter
       WHERE quarter >= :previous AND quarter < :until
       GROUP BY currency_code
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
 * What was earned and paid in the quarters of an hour that one of the moments cuts.
 * @param only a condition on the transfers, which have the name `transfer`
 */
const inCut = (only: string) => `
  SELECT moved.posted_at,
    CASE moved.kind WHEN 'earn' THEN moved.amount
      WHEN 'clawback' THEN -moved.amount ELSE 0 END AS earned,
    CASE moved.kind WHEN 'payment' THEN moved.amount
      WHEN 'payment_reversal' THEN -moved.amount ELSE 0 END AS paid
  FROM unnest(:cut::timestamptz[]) AS cut(quarter)
  CROSS JOIN LATERAL (
    SELECT transfer.posted_at, transfer.kind, transfer.amount
    FROM partner_ledger_transfer transfer
    WHERE transfer.currency_code = :currency_code
      AND transfer.posted_at >= greatest(cut.quarter, :previous)
      AND transfer.posted_at < least(cut.quarter + interval '15 minutes', :until)
      AND ${only}
    -- Without it PostgreSQL may join the quarters with all transfers that there are.
    OFFSET 0
  ) moved`

/**
 * What was earned (less what was taken back) and paid in both ranges by day; days without
 * either are missing.
 */
export async function readBooksByDay(
  sql: Knex,
  query: BooksQuery,
): Promise<DayOfBooks[]> {
  return await sumByDay(
    sql,
    `SELECT quarter AS posted_at, earned, paid FROM partner_ledger_quarter
     WHERE currency_code = :currency_code
       AND quarter >= :previous AND quarter < :until
       AND quarter <> ALL(:cut::timestamptz[])
     UNION ALL ${inCut("true")}`,
    query,
    {},
  )
}

/** The same of one partner: what the running totals rose by from one to the next. */
export async function readBooksOfPartner(
  sql: Knex,
  partnerId: string,
  query: BooksQuery,
): Promise<DayOfBooks[]> {
  return await sumByDay(
    sql,
    `SELECT quarter, earned, paid FROM (
       SELECT quarter,
         commissions + clawbacks
           - coalesce(lag(commissions + clawbacks) OVER so_far, 0) AS earned,
         coalesce(lag(payments) OVER so_far, 0) - payments AS paid
       FROM partner_ledger_total
       WHERE partner_id = :partnerId AND currency_code = :currency_code
         AND quarter < :until AND quarter >= coalesce((
           SELECT max(quarter) FROM partner_ledger_total
           WHERE partner_id = :partnerId AND currency_code = :currency_code
             AND quarter < :previous
         ), '-infinity')
       WINDOW so_far AS (ORDER BY quarter)
     ) rise
     WHERE quarter >= :previous AND quarter <> ALL(:cut::timestamptz[])
     UNION ALL ${inCut(`EXISTS (
       SELECT FROM partner_ledger_account account
       WHERE account.owner_id = :partnerId
         AND account.id IN (transfer.debit_account_id, transfer.credit_account_id)
     )`)}`,
    query,
    { partnerId },
  )
}

/**
 * Sums `earned` and `paid` by day.
 * @param moved a query for rows of `posted_at`, `earned` and `paid`
 */
async function sumByDay(
  sql: Knex,
  moved: string,
  query: BooksQuery,
  bindings: Record<string, unknown>,
): Promise<DayOfBooks[]> {
  const { rows } = await sql.raw<{ rows: DayOfBooks[] }>(
    `WITH day AS (
       SELECT posted_at >= :from AS in_range,
         (posted_at AT TIME ZONE :time_zone)::date AS day,
         sum(earned) AS earned, sum(paid) AS paid
       FROM (${moved}) moved (posted_at, earned, paid)
       GROUP BY 1, 2
     )
     SELECT part.kind, day.in_range, day.day::text AS day, part.amount::text AS amount
     FROM day, LATERAL (VALUES ('earned', earned), ('paid', paid)) AS part(kind, amount)
     WHERE part.amount <> 0`,
    {
      ...query,
      ...bindings,
      cut: cutQuarters([query.previous, query.from, query.until]),
    },
  )
  return rows
}

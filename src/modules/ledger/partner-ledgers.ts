import type { Knex } from "@medusajs/framework/mikro-orm/knex"

import type { DecimalString } from "../../domain/money"
import { quarterOf } from "../../domain/quarters"
import {
  HOUSE,
  type LedgerRange,
  type LedgerSummary,
  type PartnerLedgers,
  type PartnerLedgersQuery,
} from "./types"

/** What a partner's balance is made of: the sums of `partner_ledger_total`. */
const PARTS = ["commissions", "clawbacks", "payments", "adjustments"] as const

const SUMS: readonly (keyof LedgerSummary)[] = [
  "beginning_balance",
  ...PARTS,
  "ending_balance",
]

const each = (write: (part: string) => string, between = ", ") =>
  PARTS.map(write).join(between)

/**
 * Sums of the chosen partners up to a moment, from the beginning: what stood at the last
 * quarter of an hour before it, and what was moved since, where it is not one itself.
 */
const standing = (at: "from" | "until"): string => `
  SELECT chosen.partner_id,
    ${each((part) => `coalesce(total.${part}, 0) + coalesce(cut.${part}, 0) AS ${part}`)}
  FROM chosen
  LEFT JOIN LATERAL (
    SELECT * FROM partner_ledger_total total
    WHERE total.partner_id = chosen.partner_id AND total.currency_code = :currency_code
      AND total.quarter < :${at}_quarter::timestamptz
    ORDER BY total.quarter DESC LIMIT 1
  ) total ON true
  LEFT JOIN LATERAL (
    SELECT sum(moved.amount) FILTER (WHERE moved.kind = 'earn') AS commissions,
      sum(moved.amount) FILTER (WHERE moved.kind = 'clawback') AS clawbacks,
      sum(moved.amount) FILTER (WHERE moved.kind IN ('payment', 'payment_reversal')) AS payments,
      sum(moved.amount) FILTER (WHERE moved.kind IN ('adjustment', 'bonus')) AS adjustments
    FROM partner_ledger_account account,
    LATERAL (
      SELECT kind, amount FROM partner_ledger_transfer
      WHERE credit_account_id = account.id
        AND posted_at >= :${at}_quarter::timestamptz AND posted_at < :${at}::timestamptz
      UNION ALL
      SELECT kind, -amount FROM partner_ledger_transfer
      WHERE debit_account_id = account.id
        AND posted_at >= :${at}_quarter::timestamptz AND posted_at < :${at}::timestamptz
    ) moved
    WHERE :${at}::timestamptz > :${at}_quarter::timestamptz
      AND account.owner_id = chosen.partner_id
      AND account.currency_code = :currency_code
      AND account.kind IN ('pending', 'payable', 'in_transit')
  ) cut ON true`

/**
 * A line for each partner of `chosen` (partner_id, place): two rows of the running totals
 * each, however much has happened before the range or in it. A range that ends before it
 * begins has nothing in it.
 */
const LINES = `
  before AS (${standing("from")}),
  after AS (${standing("until")}),
  line AS (
    SELECT chosen.partner_id, chosen.place,
      ${each((part) => `before.${part}`, " + ")} AS beginning_balance,
      ${each(
        (part) =>
          `CASE WHEN :until::timestamptz > :from::timestamptz
             THEN after.${part} - before.${part} ELSE 0 END AS ${part}`,
      )},
      ${each((part) => `after.${part}`, " + ")} AS ending_balance
    FROM chosen
    JOIN before ON before.partner_id = chosen.partner_id
    JOIN after ON after.partner_id = chosen.partner_id
  )`

const THOSE_ASKED_FOR = `chosen AS (
  SELECT partner_id, place
  FROM unnest(:partner_ids::text[]) WITH ORDINALITY AS chosen (partner_id, place)
)`

/** All who have ever had an account in the currency. */
const ALL = `chosen AS (
  SELECT DISTINCT owner_id AS partner_id, 0 AS place FROM partner_ledger_account
  WHERE currency_code = :currency_code AND owner_id <> '${HOUSE}'
)`

type Row = LedgerSummary & { partner_id: string | null }

/**
 * The ledgers of many partners over a range in one currency: a page of them, and the
 * totals of all, in one statement, so that both see the same moment.
 */
export async function readPartnerLedgers(
  sql: Knex,
  query: PartnerLedgersQuery,
): Promise<PartnerLedgers> {
  const { order, partner_ids, limit, offset } = query
  const sorted = order
    ? `${order.sum} ${order.descending ? "DESC" : "ASC"}, place`
    : "place"
  const { rows } = await sql.raw<{ rows: Row[] }>(
    `WITH ${THOSE_ASKED_FOR}, ${LINES},
     page AS (
       SELECT row_number() OVER (ORDER BY ${sorted}) AS number, line.*
       FROM line ORDER BY number LIMIT :limit OFFSET :offset
     )
     SELECT partner_id, ${SUMS.map((sum) => `${sum}::text`).join(", ")}
     FROM (
       SELECT 0 AS number, NULL AS partner_id,
         ${SUMS.map((sum) => `coalesce(sum(${sum}), 0) AS ${sum}`).join(", ")}
       FROM line
       UNION ALL
       SELECT number, partner_id, ${SUMS.join(", ")} FROM page
     ) shown ORDER BY number`,
    { ...boundsOf(query), partner_ids, limit, offset },
  )
  const [{ partner_id: _, ...totals }, ...ledgers] = rows
  return { totals, ledgers: ledgers as PartnerLedgers["ledgers"] }
}

/** What was before the range, what happened in it by kind, and what is after it. */
export async function readSummary(
  sql: Knex,
  { partner_id, ...range }: LedgerRange,
): Promise<LedgerSummary> {
  const { totals } = await readPartnerLedgers(sql, {
    ...range,
    partner_ids: [partner_id],
    limit: 0,
    offset: 0,
  })
  return totals
}

/** The partners who earned the most in a range (less what was taken back), the first first. */
export async function readTopEarners(
  sql: Knex,
  range: Omit<LedgerRange, "partner_id">,
  limit: number,
): Promise<{ partner_id: string; earned: DecimalString }[]> {
  const { rows } = await sql.raw<{
    rows: { partner_id: string; earned: DecimalString }[]
  }>(
    `WITH ${ALL}, ${LINES}
     SELECT partner_id, (commissions + clawbacks)::text AS earned
     FROM line WHERE commissions + clawbacks > 0
     ORDER BY commissions + clawbacks DESC, partner_id
     LIMIT :limit`,
    { ...boundsOf(range), limit },
  )
  return rows
}

/** The currencies of the books, the one with the most transfers first. */
export async function readCurrencies(sql: Knex): Promise<string[]> {
  const { rows } = await sql.raw<{ rows: { currency_code: string }[] }>(
    `SELECT currency_code FROM partner_ledger_account
     GROUP BY currency_code HAVING sum(transfers) > 0
     ORDER BY sum(transfers) DESC, currency_code`,
  )
  return rows.map(({ currency_code }) => currency_code)
}

function boundsOf({
  currency_code,
  from,
  until,
}: Omit<LedgerRange, "partner_id">) {
  return {
    currency_code,
    from: from ?? "-infinity",
    from_quarter: from ? quarterOf(from) : "-infinity",
    until: until ?? "infinity",
    until_quarter: until ? quarterOf(until) : "infinity",
  }
}

import type { Knex } from "@medusajs/framework/mikro-orm/knex"

import type { DecimalString } from "../../domain/money"

/** A calendar year in a time zone. */
export interface CalendarYear {
  year: number
  /** An IANA name; when the year begins depends on it. */
  time_zone: string
}

export interface YearlyTotalsQuery extends CalendarYear {
  /** Each once, in the order in which they are to stand. */
  partner_ids: readonly string[]
  /** Left out: all currencies. */
  currency_code?: string
  limit: number
  offset: number
}

/** What a partner was paid and earned in one year and currency; exact, in major units. */
export interface YearlyTotal {
  partner_id: string
  currency_code: string
  /** Paid out, less what came back, by when it was posted. */
  paid: DecimalString
  /** Commissions less clawbacks. */
  earned: DecimalString
  /** Adjustments and bonuses. */
  adjustments: DecimalString
}

/**
 * What partners were paid and earned in a year: a line for each currency in which anything
 * was posted, the partners in the order that is asked for, and how many lines there are.
 * Reads the partners' own accounts, whose indexes by time are used.
 */
export async function readYearlyTotals(
  sql: Knex,
  query: YearlyTotalsQuery,
): Promise<{ totals: YearlyTotal[]; count: number }> {
  const { rows } = await sql.raw<{ rows: (YearlyTotal & { lines: number })[] }>(
    `WITH chosen AS (
       SELECT partner_id, place
       FROM unnest(:partnerIds::text[]) WITH ORDINALITY AS chosen (partner_id, place)
     ), span AS (
       SELECT make_timestamptz(:year, 1, 1, 0, 0, 0, :timeZone) AS begins,
         make_timestamptz(:year + 1, 1, 1, 0, 0, 0, :timeZone) AS ends
     ), account AS (
       SELECT account.id, account.owner_id, account.currency_code, account.kind
       FROM partner_ledger_account account
       JOIN chosen ON chosen.partner_id = account.owner_id
       WHERE :currencyCode::text IS NULL OR account.currency_code = :currencyCode
     ), moved AS (
       SELECT account.*, transfer.kind AS transfer_kind, transfer.amount
       FROM account JOIN partner_ledger_transfer transfer
         ON transfer.credit_account_id = account.id
       WHERE transfer.posted_at >= (SELECT begins FROM span)
         AND transfer.posted_at < (SELECT ends FROM span)
       UNION ALL
       SELECT account.*, transfer.kind, -transfer.amount
       FROM account JOIN partner_ledger_transfer transfer
         ON transfer.debit_account_id = account.id
       WHERE transfer.posted_at >= (SELECT begins FROM span)
         AND transfer.posted_at < (SELECT ends FROM span)
     ), line AS (
       SELECT owner_id, currency_code,
         coalesce(sum(amount) FILTER (WHERE kind = 'paid'), 0) AS paid,
         coalesce(sum(amount)
           FILTER (WHERE transfer_kind IN ('earn', 'clawback')), 0) AS earned,
         coalesce(sum(amount)
           FILTER (WHERE transfer_kind IN ('adjustment', 'bonus')), 0) AS adjustments,
         count(*) FILTER (WHERE kind = 'paid'
           OR transfer_kind IN ('earn', 'clawback', 'adjustment', 'bonus')) AS moves
       FROM moved GROUP BY owner_id, currency_code
     )
     SELECT chosen.partner_id, line.currency_code, line.paid::text AS paid,
       line.earned::text AS earned, line.adjustments::text AS adjustments,
       count(*) OVER ()::int AS lines
     FROM line JOIN chosen ON chosen.partner_id = line.owner_id
     WHERE line.moves > 0
     ORDER BY chosen.place, line.currency_code
     LIMIT :limit OFFSET :offset`,
    {
      partnerIds: [...query.partner_ids],
      currencyCode: query.currency_code ?? null,
      year: query.year,
      timeZone: query.time_zone,
      limit: query.limit,
      offset: query.offset,
    },
  )
  return {
    totals: rows.map(({ lines: _, ...total }) => total),
    count: rows[0]?.lines ?? 0,
  }
}

import type { Knex } from "@medusajs/framework/mikro-orm/knex"

import type { DecimalString } from "../../domain/money"
import {
  type ClawbackReason,
  clawbackReason,
} from "../../domain/reasons/clawback-reasons"
import type { SaleStanding } from "../../domain/sale-news"

/** What the books say about an order that a partner was credited with, to tell them. */
export interface SaleReport extends SaleStanding {
  order_display_id: number | null
  currency_code: string
  /** Of what earns something now, each once. */
  titles: string[]
  clawed_back: DecimalString
  /** What of the amount cannot be paid out yet. */
  pending: DecimalString
  /** ISO 8601, UTC; null while it is not known. */
  payable_from: string | null
  /** Why something was taken back last; null where nothing was. */
  reversal_reason: ClawbackReason | null
}

/** Of those who sold or brought the customer, not of recruiters and global overrides. */
const asSeller = (commission: string) =>
  `${commission}.level = 1 AND ${commission}.role IN ('sale', 'lead')`

const SALES = `
  WITH line AS (
    SELECT commission.id, commission.order_id, commission.partner_id,
      commission.currency_code, commission.order_display_id, commission.title,
      commission.level, commission.role, commission.placed_at,
      sum(CASE transfer.kind WHEN 'earn' THEN transfer.amount
        WHEN 'clawback' THEN -transfer.amount ELSE 0 END) AS amount,
      coalesce(sum(transfer.amount) FILTER (WHERE transfer.kind = 'clawback'), 0)
        AS clawed_back,
      sum(CASE WHEN credit.kind = 'pending' THEN transfer.amount
        WHEN debit.kind = 'pending' THEN -transfer.amount ELSE 0 END) AS pending,
      min(transfer.posted_at) FILTER (WHERE transfer.kind = 'earn') AS earned_at,
      min(transfer.seq) FILTER (WHERE transfer.kind = 'earn'
        AND ${asSeller("commission")}) AS first_seq
    FROM partner_commission commission
    JOIN partner_ledger_transfer transfer ON transfer.commission_id = commission.id
    JOIN partner_ledger_account debit ON debit.id = transfer.debit_account_id
    JOIN partner_ledger_account credit ON credit.id = transfer.credit_account_id
    WHERE commission.order_id = ANY(:orderIds::text[])
    GROUP BY commission.id
  ), sale AS (
    SELECT order_id, partner_id, currency_code, max(order_display_id) AS order_display_id,
      max(placed_at) AS placed_at, sum(amount) AS amount,
      sum(clawed_back) AS clawed_back, sum(pending) AS pending,
      min(earned_at) AS earned_at, min(first_seq) AS first_seq,
      coalesce(array_agg(DISTINCT title) FILTER (WHERE amount > 0), '{}') AS titles
    FROM line
    GROUP BY order_id, partner_id, currency_code
    HAVING bool_or(${asSeller("line")})
  )`

/**
 * What the books say now about orders and whom they were credited to. Which order was a
 * partner's first is decided by the transfers' order, which never changes.
 */
export async function readSaleReports(
  sql: Knex,
  orderIds: readonly string[],
): Promise<SaleReport[]> {
  const { rows } = await sql.raw<{ rows: SaleRow[] }>(
    `${SALES}
     SELECT sale.order_id, sale.partner_id, sale.currency_code, sale.order_display_id,
       sale.placed_at, sale.earned_at, sale.titles, sale.amount::text AS amount,
       sale.clawed_back::text AS clawed_back, sale.pending::text AS pending,
       sync.created_at AS noticed_at, sync.payable_from,
       NOT EXISTS (SELECT FROM partner_commission other
         JOIN partner_ledger_transfer earned
           ON earned.commission_id = other.id AND earned.kind = 'earn'
         WHERE other.partner_id = sale.partner_id AND other.order_id <> sale.order_id
           AND ${asSeller("other")}
           AND earned.seq < sale.first_seq) AS is_first,
       back.id AS reversal_id, back.posted_at AS reversed_at, back.reason,
       back.change::text AS change
     FROM sale
     JOIN partner_order_sync sync ON sync.order_id = sale.order_id
     LEFT JOIN LATERAL (
       SELECT transfer.id, transfer.posted_at, transfer.reason,
         (SELECT sum(CASE same.kind WHEN 'earn' THEN same.amount
            WHEN 'clawback' THEN -same.amount ELSE 0 END)
          FROM partner_ledger_transfer same JOIN line ON line.id = same.commission_id
          WHERE line.order_id = sale.order_id AND line.partner_id = sale.partner_id
            AND same.posted_at = transfer.posted_at) AS change
       FROM partner_ledger_transfer transfer JOIN line ON line.id = transfer.commission_id
       WHERE line.order_id = sale.order_id AND line.partner_id = sale.partner_id
         AND transfer.kind = 'clawback'
       ORDER BY transfer.seq DESC
       LIMIT 1
     ) back ON true
     ORDER BY sale.order_id, sale.partner_id`,
    { orderIds: [...orderIds] },
  )
  return rows.map(toReport)
}

interface SaleRow extends Pick<
  SaleReport,
  | "order_id"
  | "partner_id"
  | "currency_code"
  | "order_display_id"
  | "titles"
  | "amount"
  | "clawed_back"
  | "pending"
  | "is_first"
> {
  placed_at: Date
  earned_at: Date
  noticed_at: Date
  payable_from: Date | null
  reversal_id: string | null
  reversed_at: Date
  reason: string | null
  change: string
}

function toReport(row: SaleRow): SaleReport {
  const { reversal_id, reversed_at, reason, change, ...sale } = row
  return {
    ...sale,
    placed_at: row.placed_at.toISOString(),
    earned_at: row.earned_at.toISOString(),
    noticed_at: row.noticed_at.toISOString(),
    payable_from: row.payable_from?.toISOString() ?? null,
    reversal: reversal_id
      ? { id: reversal_id, posted_at: reversed_at.toISOString(), change }
      : null,
    reversal_reason: clawbackReason(reason)?.code ?? null,
  }
}

/**
 * Orders for which something was earned or taken back in a span of time, in order of their
 * ids, after one that was read. By the house's accounts, whose transfers are indexed by time.
 */
export async function readOrdersPosted(
  sql: Knex,
  range: { from: Date; until: Date },
  after: string,
  limit: number,
): Promise<string[]> {
  const { rows } = await sql.raw<{ rows: { order_id: string }[] }>(
    `SELECT DISTINCT transfer.order_id
     FROM partner_ledger_account account
     JOIN partner_ledger_transfer transfer
       ON account.id IN (transfer.debit_account_id, transfer.credit_account_id)
     WHERE account.kind = 'commission_expense'
       AND transfer.posted_at >= :from AND transfer.posted_at < :until
       AND transfer.order_id > :after
     ORDER BY transfer.order_id
     LIMIT :limit`,
    { ...range, after, limit },
  )
  return rows.map(({ order_id }) => order_id)
}

import type { Knex } from "@medusajs/framework/mikro-orm/knex"

import { periodStart } from "../../domain/calendar"
import type { EarnedInMonth } from "../../domain/commission/entitlement-input"
import type { EarnedByPartner, EarnedQuery } from "./types"

/**
 * What partners earn now, taken back left out, from programs for the orders of the
 * calendar month (UTC) that were placed before an order.
 */
export async function readEarnedInMonth(
  sql: Knex,
  {
    order_id,
    partner_ids,
    program_ids,
    currency_code,
    placed_at,
    before,
  }: EarnedQuery,
): Promise<EarnedInMonth[]> {
  const { rows } = await sql.raw<{ rows: EarnedInMonth[] }>(
    `SELECT commission.partner_id, commission.program_id,
       sum(CASE transfer.kind WHEN 'earn' THEN transfer.amount
         WHEN 'clawback' THEN -transfer.amount ELSE 0 END)::text AS amount
     FROM partner_commission commission
     JOIN partner_ledger_transfer transfer ON transfer.commission_id = commission.id
     WHERE commission.partner_id = ANY(?) AND commission.program_id = ANY(?)
       AND commission.currency_code = ? AND commission.placed_at >= ?
       AND (commission.placed_at, commission.order_id) < (?, ?)
     GROUP BY commission.partner_id, commission.program_id`,
    [
      partner_ids,
      program_ids,
      currency_code,
      periodStart(placed_at, "month"),
      new Date(before ?? placed_at),
      before ? "" : order_id,
    ],
  )
  return rows
}

/** What partners earn now, taken back left out, for each of some orders. */
export async function readEarnedForOrders(
  sql: Knex,
  orderIds: readonly string[],
): Promise<EarnedByPartner[]> {
  const { rows } = await sql.raw<{ rows: EarnedByPartner[] }>(
    `SELECT commission.order_id, commission.partner_id, commission.currency_code,
       coalesce(sum(CASE transfer.kind WHEN 'earn' THEN transfer.amount
         WHEN 'clawback' THEN -transfer.amount END), 0)::text AS amount
     FROM partner_commission commission
     LEFT JOIN partner_ledger_transfer transfer
       ON transfer.commission_id = commission.id
     WHERE commission.order_id = ANY(?)
     GROUP BY commission.order_id, commission.partner_id, commission.currency_code`,
    [[...orderIds]],
  )
  return rows
}

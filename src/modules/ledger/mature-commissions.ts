import type { Knex } from "@medusajs/framework/mikro-orm/knex"

import { Decimal, toDecimal } from "../../domain/money"
import type { CommissionRow } from "./order-commissions"
import type { TransferDraft } from "./types"

/**
 * What moves of a commission from pending to payable: as far as it is earned, is not taken
 * back and the customer has paid for it. What has matured already stays.
 * @param commission with all that is posted before in the same transaction
 */
export function matureCommission(
  commission: CommissionRow,
  maturedAt: Date,
): TransferDraft[] {
  const amount = stillToMature(commission)
  const { partner_id, currency_code, order_id, id, transfers } = commission
  return amount.gt(0)
    ? [
        {
          debit: { owner_id: partner_id, kind: "pending" },
          credit: { owner_id: partner_id, kind: "payable" },
          currency_code,
          amount: amount.toFixed(),
          kind: "mature",
          reason: null,
          order_id,
          commission_id: id,
          reverses_id: null,
          idempotency_key: `commission:${id}:${transfers + 1}`,
          posted_at: maturedAt,
        },
      ]
    : []
}

/**
 * Orders whose hold period is over and that no sync has matured yet, the longest waiting
 * first. One whose sync is unfinished is left to the job that finishes syncs.
 */
export async function readDueOrders(
  sql: Knex,
  limit: number,
): Promise<string[]> {
  const { rows } = await sql.raw<{ rows: { order_id: string }[] }>(
    `SELECT order_id FROM partner_order_sync
     WHERE matures_at <= now() AND last_ticket = posted_ticket
       AND deleted_at IS NULL
     ORDER BY matures_at, order_id LIMIT ?`,
    [limit],
  )
  return rows.map(({ order_id }) => order_id)
}

function stillToMature({ posted, pending, maturable }: CommissionRow): Decimal {
  const earned = toDecimal(posted)
  const matured = earned.minus(toDecimal(pending))
  return Decimal.min(earned, toDecimal(maturable)).minus(matured)
}

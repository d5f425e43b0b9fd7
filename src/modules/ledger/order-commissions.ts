import type { Knex } from "@medusajs/framework/mikro-orm/knex"

import type { Entitlement } from "../../domain/commission/compute-entitlements"
import type { PostedCommission } from "./commission-difference"

type CommissionKey = Pick<
  Entitlement,
  "line_id" | "partner_id" | "level" | "role"
>

export type CommissionRow = PostedCommission &
  CommissionKey &
  Pick<Entitlement, "maturable">

/** An order's commissions with what the transfers say about each. */
export async function readCommissions(
  transaction: Knex.Transaction,
  orderId: string,
): Promise<CommissionRow[]> {
  const { rows } = await transaction.raw<{ rows: CommissionRow[] }>(
    `SELECT commission.id, commission.order_id, commission.line_id,
       commission.partner_id, commission.level, commission.role,
       commission.currency_code, commission.maturable,
       coalesce(sum(CASE transfer.kind
         WHEN 'earn' THEN transfer.amount
         WHEN 'clawback' THEN -transfer.amount END), 0)::text AS posted,
       coalesce(sum(CASE
         WHEN credit.kind = 'pending' THEN transfer.amount
         WHEN debit.kind = 'pending' THEN -transfer.amount END), 0)::text AS pending,
       count(transfer.id)::int AS transfers,
       (array_agg(transfer.id ORDER BY transfer.seq DESC)
         FILTER (WHERE transfer.kind = 'earn'))[1] AS last_earn_id
     FROM partner_commission commission
     LEFT JOIN partner_ledger_transfer transfer
       ON transfer.commission_id = commission.id
     LEFT JOIN partner_ledger_account debit
       ON debit.id = transfer.debit_account_id
     LEFT JOIN partner_ledger_account credit
       ON credit.id = transfer.credit_account_id
     WHERE commission.order_id = ?
     GROUP BY commission.id
     ORDER BY commission.id`,
    [orderId],
  )
  return rows
}

/** What tells the commissions of one order apart. */
export function keyOf(key: CommissionKey): string {
  return [key.line_id, key.partner_id, key.level, key.role].join(":")
}

import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"

import type { Entitlement } from "../../domain/commission/compute-entitlements"
import type { PostedCommission } from "./commission-difference"
import type { EntitlementPosting } from "./types"

type CommissionKey = Pick<
  Entitlement,
  "line_id" | "partner_id" | "level" | "role"
>

export type CommissionRow = PostedCommission &
  CommissionKey &
  Pick<Entitlement, "maturable">

/** A commission as its order's last posting left it. */
export type KnownCommission = CommissionRow & Pick<Entitlement, "program_id">

/** The commissions of orders with what the transfers say about each, by id. */
export async function readCommissions(
  transaction: Knex.Transaction,
  orderIds: readonly string[],
): Promise<KnownCommission[]> {
  if (orderIds.length === 0) {
    return []
  }
  const { rows } = await transaction.raw<{ rows: KnownCommission[] }>(
    `SELECT commission.id, commission.order_id, commission.line_id,
       commission.partner_id, commission.level, commission.role,
       commission.currency_code, commission.maturable, commission.program_id,
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
     WHERE commission.order_id = ANY(?)
     GROUP BY commission.id
     ORDER BY commission.id`,
    [[...orderIds]],
  )
  return rows
}

/**
 * Keeps what orders' commissions are about, and what they come to now.
 * @returns their ids, by order and key
 */
export async function saveCommissions(
  transaction: Knex.Transaction,
  postings: readonly EntitlementPosting[],
): Promise<Map<string, string>> {
  const commissions = postings.flatMap((posting) =>
    posting.entitlements.map((entitlement) => toRow(posting, entitlement)),
  )
  if (commissions.length === 0) {
    return new Map()
  }
  const { rows } = await transaction.raw<{
    rows: (CommissionKey & { id: string; order_id: string })[]
  }>(
    `INSERT INTO partner_commission (${COLUMNS})
     SELECT ${COLUMNS} FROM json_to_recordset(?::json) AS commission (id text,
       order_id text, order_display_id int, line_id text, product_id text, title text,
       partner_id text, sold_by_partner_id text, level int, role text, program_id text,
       program_version int, rule_id text, rule_version int, currency_code text,
       maturable text, entitled numeric, explanation jsonb, why jsonb,
       placed_at timestamptz, created_at timestamptz)
     ON CONFLICT (order_id, line_id, partner_id, level, role) DO UPDATE SET
       (${CHANGING}) = ROW (${CHANGING.replace(/\w+/g, "excluded.$&")})
     RETURNING id, order_id, line_id, partner_id, level, role`,
    [JSON.stringify(commissions)],
  )
  return new Map(rows.map((row) => [orderKeyOf(row.order_id, row), row.id]))
}

const COLUMNS = `id, order_id, order_display_id, line_id, product_id, title, partner_id,
  sold_by_partner_id, level, role, program_id, program_version, rule_id, rule_version,
  currency_code, maturable, entitled, explanation, why, placed_at, created_at`

/** What a later computation may say otherwise. */
const CHANGING = `program_id, program_version, rule_id, rule_version, entitled, maturable,
  explanation, why, sold_by_partner_id, placed_at`

function toRow(
  posting: EntitlementPosting,
  { amount, explanation_details, why, ...entitlement }: Entitlement,
) {
  return {
    ...entitlement,
    entitled: amount,
    id: generateEntityId(undefined, "pcom"),
    order_id: posting.order_id,
    order_display_id: posting.order_display_id,
    why: { ...why, explanation: explanation_details },
    placed_at: posting.placed_at,
    created_at: posting.posted_at,
  }
}

/** Keeps that commissions which no entitlement names any more come to nothing. */
export async function withdrawCommissions(
  transaction: Knex.Transaction,
  commissionIds: readonly string[],
): Promise<void> {
  if (commissionIds.length > 0) {
    await transaction("partner_commission")
      .whereIn("id", [...commissionIds])
      .update({ entitled: 0 })
  }
}

/** What tells the commissions of one order apart. */
export function keyOf(key: CommissionKey): string {
  return [key.line_id, key.partner_id, key.level, key.role].join(":")
}

/** What tells all commissions apart. */
export function orderKeyOf(orderId: string, key: CommissionKey): string {
  return `${orderId}:${keyOf(key)}`
}

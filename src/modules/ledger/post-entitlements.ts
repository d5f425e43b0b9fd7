import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"

import type { Entitlement } from "../../domain/commission/compute-entitlements"
import { sum, toDecimal, ZERO } from "../../domain/money"
import {
  commissionDifference,
  type PostedCommission,
} from "./commission-difference"
import { postTransfers } from "./post-transfers"
import type {
  EntitlementPosting,
  PostedChange,
  PostingResult,
  TransferDraft,
} from "./types"

type CommissionKey = Pick<
  Entitlement,
  "line_id" | "partner_id" | "level" | "role"
>

type CommissionRow = PostedCommission & CommissionKey

/**
 * Draws the next ticket of an order. To be done before the order is read: who holds
 * the higher ticket has read the newer state, or one just as new.
 */
export async function drawTicket(sql: Knex, orderId: string): Promise<number> {
  const { rows } = await sql.raw<{ rows: { last_ticket: number }[] }>(
    `INSERT INTO partner_order_sync (id, order_id, last_ticket, posted_ticket)
     VALUES (?, ?, 1, 0)
     ON CONFLICT (order_id) DO UPDATE
       SET last_ticket = partner_order_sync.last_ticket + 1, updated_at = now()
     RETURNING last_ticket`,
    [generateEntityId(undefined, "psync"), orderId],
  )
  return rows[0].last_ticket
}

/**
 * Brings the books of one order to what its entitlements say: posts the difference
 * to what is posted already, and nothing when there is none. The order's sync row
 * is locked first, so syncs of one order post one after the other; one whose ticket is
 * older than the last that posted gives way, since it may have read an older order.
 * Commissions that no entitlement names any more go to zero.
 */
export async function postEntitlements(
  transaction: Knex.Transaction,
  posting: EntitlementPosting,
): Promise<PostingResult> {
  const { rows } = await transaction.raw<{ rows: { posted_ticket: number }[] }>(
    "SELECT posted_ticket FROM partner_order_sync WHERE order_id = ? FOR UPDATE",
    [posting.order_id],
  )
  if (rows[0].posted_ticket > posting.ticket) {
    return { outcome: "superseded" }
  }

  await saveCommissions(transaction, posting)
  const targets = new Map(
    posting.entitlements.map((each) => [keyOf(each), toDecimal(each.amount)]),
  )
  const commissions = await readCommissions(transaction, posting.order_id)
  const changes = commissions.map((commission) => ({
    commission,
    drafts: commissionDifference(
      commission,
      targets.get(keyOf(commission)) ?? ZERO,
    ),
  }))
  await postTransfers(
    transaction,
    changes.flatMap(({ drafts }) => drafts),
    posting.posted_at,
  )
  await transaction("partner_order_sync")
    .where({ order_id: posting.order_id })
    .update({
      posted_ticket: posting.ticket,
      credited: posting.credited,
      synced_at: new Date(),
    })
  return {
    outcome: "posted",
    changes: changes
      .filter(({ drafts }) => drafts.length > 0)
      .map(({ commission, drafts }) => changeOf(commission, drafts)),
  }
}

async function saveCommissions(
  transaction: Knex.Transaction,
  posting: EntitlementPosting,
): Promise<void> {
  if (posting.entitlements.length === 0) {
    return
  }
  await transaction("partner_commission")
    .insert(
      posting.entitlements.map(({ amount: _amount, ...entitlement }) => ({
        ...entitlement,
        id: generateEntityId(undefined, "pcom"),
        order_id: posting.order_id,
        order_display_id: posting.order_display_id,
        explanation: JSON.stringify(entitlement.explanation),
        created_at: posting.posted_at,
      })),
    )
    .onConflict(["order_id", "line_id", "partner_id", "level", "role"])
    .merge([
      "program_id",
      "program_version",
      "rule_id",
      "rule_version",
      "explanation",
    ])
}

async function readCommissions(
  transaction: Knex.Transaction,
  orderId: string,
): Promise<CommissionRow[]> {
  const { rows } = await transaction.raw<{ rows: CommissionRow[] }>(
    `SELECT commission.id, commission.order_id, commission.line_id,
       commission.partner_id, commission.level, commission.role,
       commission.currency_code,
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

function changeOf(
  commission: CommissionRow,
  drafts: readonly TransferDraft[],
): PostedChange {
  const amount = sum(
    drafts.map((draft) =>
      draft.kind === "earn"
        ? toDecimal(draft.amount)
        : toDecimal(draft.amount).negated(),
    ),
  )
  return {
    commission_id: commission.id,
    partner_id: commission.partner_id,
    currency_code: commission.currency_code,
    amount: amount.toFixed(),
  }
}

function keyOf(key: CommissionKey): string {
  return [key.line_id, key.partner_id, key.level, key.role].join(":")
}

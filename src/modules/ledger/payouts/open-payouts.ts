import type { Knex } from "@medusajs/framework/mikro-orm/knex"

import type { DecimalString } from "../../../domain/money"
import { movesBetween } from "../../../domain/payout/payout-status"
import {
  confirmPayout,
  type LeftOutReason,
  type PayoutTerms,
} from "../../../domain/payout/plan-payout"
import { lockAccounts, postTransfers } from "../post-transfers"
import { type MovedPayout, payoutDraft } from "./payout-draft"
import { keepNews } from "./payout-news"
import type { ChangedPayout, OpeningPayee, PlannedPayoutRow } from "./types"

interface Row extends PlannedPayoutRow {
  amount: DecimalString
}

/** What becomes of a planned payout. */
interface Opening extends MovedPayout {
  status: "in_transit" | "left_out"
  left_out: LeftOutReason | null
  payee: OpeningPayee
}

/** Payouts of a batch whose money waits to be set aside, by id. */
export async function readPlanned(
  sql: Knex,
  batchId: string,
  limit: number,
): Promise<PlannedPayoutRow[]> {
  return await sql("partner_payout")
    .where({ batch_id: batchId, status: "planned" })
    .orderBy("id")
    .limit(limit)
    .select<PlannedPayoutRow[]>("id", "partner_id")
}

/**
 * Sets the money of planned payouts aside: payable -> in transit, as far as it is there
 * and their partners may still be paid. Payouts that another process has opened meanwhile
 * are passed over. Everything or nothing; locks the payouts by id, then the accounts.
 * @param payees who the payouts are for, read just before; without one nothing is paid
 * @returns the payouts that are in transit now
 */
export async function openPayouts(
  transaction: Knex.Transaction,
  batchId: string,
  payees: readonly OpeningPayee[],
  at: Date,
): Promise<ChangedPayout[]> {
  const terms = await transaction("partner_payout_batch")
    .where({ id: batchId })
    .first<PayoutTerms>("basis", "currency_code", "include_inactive")
  const { currency_code } = terms
  const byPartner = new Map(payees.map((payee) => [payee.partner_id, payee]))
  const rows = await transaction("partner_payout")
    .where({ batch_id: batchId, status: "planned" })
    .whereIn("partner_id", [...byPartner.keys()])
    .orderBy("id")
    .forUpdate()
    .select<Row[]>(
      "id",
      "partner_id",
      transaction.raw("amount::text AS amount"),
    )
  if (rows.length === 0) {
    return []
  }
  const payable = await lockPayable(transaction, rows, currency_code)
  const openings = rows.map(({ id, partner_id, amount: planned }): Opening => {
    const payee = byPartner.get(partner_id) as OpeningPayee
    const balance = payable.get(partner_id) as DecimalString
    const confirmed = confirmPayout(terms, planned, balance, payee)
    const status = confirmed.left_out ? "left_out" : "in_transit"
    return { id, partner_id, currency_code, payee, status, ...confirmed }
  })
  await keepOpenings(transaction, openings, at)
  const opened = openings.filter(({ status }) => status === "in_transit")
  const [move] = movesBetween("planned", "in_transit")
  await postTransfers(
    transaction,
    opened.map((payout) => payoutDraft(payout, move, 1)),
    at,
  )
  const changed = opened.map(({ id, partner_id, amount, status }) => {
    return { id, batch_id: batchId, partner_id, currency_code, amount, status }
  })
  await keepNews(transaction, changed)
  return changed
}

async function keepOpenings(
  transaction: Knex.Transaction,
  openings: readonly Opening[],
  at: Date,
): Promise<void> {
  await transaction.raw(
    `UPDATE partner_payout payout
     SET status = opening.status, amount = opening.amount,
       left_out = opening.left_out, method = opening.method, label = opening.label,
       settings_version = opening.settings_version,
       in_transit_at = CASE WHEN opening.status = 'in_transit' THEN :at::timestamptz END,
       updated_at = :at
     FROM jsonb_to_recordset(:openings::jsonb) AS opening
       (id text, status text, amount numeric, left_out text, method text, label text,
        settings_version int)
     WHERE payout.id = opening.id`,
    {
      at,
      openings: JSON.stringify(
        openings.map(({ id, status, amount, left_out, payee }) => {
          const { method, label, settings_version } = payee
          return {
            id,
            status,
            amount,
            left_out,
            method,
            label,
            settings_version,
          }
        }),
      ),
    },
  )
}

/** Notes that nothing of a batch waits any more. */
export async function closeOpening(
  sql: Knex,
  batchId: string,
): Promise<boolean> {
  const { rowCount } = await sql.raw<{ rowCount: number }>(
    `UPDATE partner_payout_batch SET opened_at = now(), updated_at = now()
     WHERE id = ? AND opened_at IS NULL AND NOT EXISTS (
       SELECT FROM partner_payout
       WHERE batch_id = partner_payout_batch.id AND status = 'planned')`,
    [batchId],
  )
  return rowCount > 0
}

/** Batches whose money is not set aside yet, the oldest first. */
export async function readUnopened(
  sql: Knex,
  limit: number,
): Promise<string[]> {
  const rows = await sql("partner_payout_batch")
    .whereNull("opened_at")
    .whereNull("deleted_at")
    .orderBy("created_at")
    .limit(limit)
    .select<{ id: string }[]>("id")
  return rows.map(({ id }) => id)
}

/**
 * What is payable to the partners, under lock. The accounts on both sides are locked at
 * once, in order of their ids, as every posting does.
 */
async function lockPayable(
  transaction: Knex.Transaction,
  rows: readonly Row[],
  currency_code: string,
): Promise<Map<string, DecimalString>> {
  await lockAccounts(
    transaction,
    rows.flatMap(({ partner_id: owner_id }) => [
      { owner_id, kind: "payable", currency_code },
      { owner_id, kind: "in_transit", currency_code },
    ]),
  )
  const balances = await transaction("partner_ledger_account")
    .where({ kind: "payable", currency_code })
    .whereIn(
      "owner_id",
      rows.map(({ partner_id }) => partner_id),
    )
    .select<{ owner_id: string; balance: DecimalString }[]>(
      "owner_id",
      transaction.raw("balance::text AS balance"),
    )
  return new Map(balances.map(({ owner_id, balance }) => [owner_id, balance]))
}

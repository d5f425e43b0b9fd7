import type { Knex } from "@medusajs/framework/mikro-orm/knex"

import type { DecimalString } from "../../../domain/money"
import {
  mayBecome,
  movesBetween,
  type PayoutStatus,
} from "../../../domain/payout/payout-status"
import { postTransfers } from "../post-transfers"
import { payoutDraft } from "./payout-draft"
import type { ChangedPayout, PayoutVerdict } from "./types"

interface Row extends Omit<ChangedPayout, "amount"> {
  amount: DecimalString
  sending: string | null
  transfers: number
}

export interface Settled {
  changed: ChangedPayout[]
  /** Payouts that are what was said already, or cannot become it. */
  unchanged: { id: string; status: PayoutStatus }[]
}

/**
 * Says what became of payouts and moves their money accordingly. What a payout is already
 * is not said again, and what it cannot become is left (see `mayBecome`): a press that is
 * repeated, or a provider that tells twice, changes nothing. What a provider may have got
 * is for the provider to tell of (see `isProvidersToSay`). Locks the payouts by id, then the accounts; everything or
 * nothing.
 */
export async function settlePayouts(
  transaction: Knex.Transaction,
  ids: readonly string[],
  verdict: PayoutVerdict,
  at: Date,
): Promise<Settled> {
  const rows = await lockPayouts(transaction, ids)
  const mayChange = (row: Row) =>
    mayBecome(row.status, verdict.outcome) && !isProvidersToSay(row, verdict)
  const changing = rows.filter(mayChange)
  const changed = changing.map(
    ({ id, batch_id, partner_id, currency_code, amount }): ChangedPayout => {
      const status = verdict.outcome
      return { id, batch_id, partner_id, currency_code, amount, status }
    },
  )
  await keepVerdict(transaction, changing, verdict, at)
  await postTransfers(
    transaction,
    changing.flatMap((row) =>
      movesBetween(row.status, verdict.outcome).map((move, index) =>
        payoutDraft(row, move, row.transfers + 1 + index, {
          reason: verdict.reason,
          created_by: verdict.settled_by,
        }),
      ),
    ),
    at,
  )
  const unchanged = rows
    .filter((row) => !mayChange(row))
    .map(({ id, status }) => ({ id, status }))
  return { changed, unchanged }
}

async function lockPayouts(
  transaction: Knex.Transaction,
  ids: readonly string[],
): Promise<Row[]> {
  const { rows } = await transaction.raw<{ rows: Row[] }>(
    `SELECT id, batch_id, partner_id, currency_code, status, amount::text AS amount,
       sending,
       (SELECT count(*)::int FROM partner_ledger_transfer
        WHERE payout_id = payout.id) AS transfers
     FROM (
       SELECT * FROM partner_payout WHERE id = ANY(?) ORDER BY id FOR UPDATE
     ) payout ORDER BY id`,
    [[...ids]],
  )
  return rows
}

async function keepVerdict(
  transaction: Knex.Transaction,
  rows: readonly Row[],
  { outcome, paid_at, reference, reason, settled_by }: PayoutVerdict,
  at: Date,
): Promise<void> {
  await transaction("partner_payout")
    .whereIn(
      "id",
      rows.map(({ id }) => id),
    )
    .update({
      status: outcome,
      reason,
      settled_by,
      settled_at: at,
      updated_at: at,
      next_attempt_at: null,
      sending_problem: null,
      ...(outcome === "paid" ? { paid_at: paid_at ?? at, reference } : {}),
    })
}

/**
 * Whether only the provider knows: a payout that it may have would be paid twice if its
 * money were set free on somebody's guess, and would look paid if it were not.
 */
function isProvidersToSay(
  { sending }: Row,
  { outcome, settled_by, checked_with_provider }: PayoutVerdict,
): boolean {
  const isOnItsWay = sending === "sent" || sending === "accepted"
  const isGuessed = settled_by !== null && !checked_with_provider
  return isOnItsWay && isGuessed && outcome !== "reversed"
}

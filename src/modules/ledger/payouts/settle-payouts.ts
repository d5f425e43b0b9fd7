import type { Knex } from "@medusajs/framework/mikro-orm/knex"

import type { DecimalString } from "../../../domain/money"
import {
  mayBecome,
  movesBetween,
  type PayoutOutcome,
  type PayoutStatus,
} from "../../../domain/payout/payout-status"
import {
  isProvidersToSay,
  type SendingStage,
} from "../../../domain/payout/providers-say"
import { postTransfers } from "../post-transfers"
import { payoutDraft } from "./payout-draft"
import { keepNews } from "./payout-news"
import type { ChangedPayout, PayoutVerdict } from "./types"

interface Row extends Omit<ChangedPayout, "amount"> {
  amount: DecimalString
  sending: SendingStage | null
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
 * is for the provider to tell of (see `isProvidersToSay`). Locks the payouts by id, then
 * the accounts; everything or nothing.
 */
export async function settlePayouts(
  transaction: Knex.Transaction,
  ids: readonly string[],
  verdict: PayoutVerdict,
  at: Date,
): Promise<Settled> {
  const rows = (await lockPayouts(transaction, ids)).map((row) => ({
    ...row,
    outcome: outcomeOf(row, verdict),
  }))
  const knowsIt =
    verdict.settled_by === null || verdict.checked_with_provider === true
  const changing = rows.filter(
    (row) =>
      mayBecome(row.status, row.outcome) &&
      (knowsIt || !isProvidersToSay(row, verdict.outcome)),
  )
  for (const outcome of new Set(changing.map((row) => row.outcome))) {
    const same = changing.filter((row) => row.outcome === outcome)
    await keepVerdict(transaction, same, { ...verdict, outcome }, at)
  }
  await postTransfers(
    transaction,
    changing.flatMap((row) =>
      movesBetween(row.status, row.outcome).map((move, index) =>
        payoutDraft(row, move, row.transfers + 1 + index, {
          reason: verdict.reason,
          created_by: verdict.settled_by,
        }),
      ),
    ),
    at,
  )
  const changed = changing.map(
    ({ id, batch_id, partner_id, currency_code, amount, outcome }) => {
      const status: PayoutStatus = outcome
      return { id, batch_id, partner_id, currency_code, amount, status }
    },
  )
  await keepNews(transaction, changed, verdict.reason)
  const changedIds = new Set(changing.map(({ id }) => id))
  return {
    changed,
    unchanged: rows
      .filter(({ id }) => !changedIds.has(id))
      .map(({ id, status }) => ({ id, status })),
  }
}

/** What was paid and, as its provider says, is not any more has come back. */
function outcomeOf(
  { status }: Row,
  { outcome, settled_by }: PayoutVerdict,
): PayoutOutcome {
  const hasComeBack =
    settled_by === null && outcome === "failed" && status === "paid"
  return hasComeBack ? "reversed" : outcome
}

async function lockPayouts(
  transaction: Knex.Transaction,
  ids: readonly string[],
): Promise<Row[]> {
  await transaction.raw(
    "SELECT FROM partner_payout WHERE id = ANY(?) ORDER BY id FOR UPDATE",
    [[...ids]],
  )
  // A statement of its own: what it counts must be as of the lock, not of the wait for it.
  const { rows } = await transaction.raw<{ rows: Row[] }>(
    `SELECT id, batch_id, partner_id, currency_code, status, amount::text AS amount,
       sending,
       (SELECT count(*)::int FROM partner_ledger_transfer
        WHERE payout_id = payout.id) AS transfers
     FROM partner_payout payout WHERE id = ANY(?) ORDER BY id`,
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

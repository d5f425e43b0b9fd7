import type { Knex } from "@medusajs/framework/mikro-orm/knex"

import { type DecimalString, toDecimal } from "../../../domain/money"
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
import { keepNews, keepReturnNews } from "./payout-news"
import { HAS_NEWS } from "./sending-store"
import type { ChangedPayout, PayoutVerdict } from "./types"

interface Row extends Omit<ChangedPayout, "amount"> {
  amount: DecimalString
  returned_amount: DecimalString
  sending: SendingStage | null
  transfers: number
}

export interface Settled {
  /** With what moved: of a payout that was reversed, what had not come back before. */
  changed: ChangedPayout[]
  /** Payouts that are paid and of which some more came back, with how much more. */
  returned: ChangedPayout[]
  /** Payouts that are what was said already, or cannot become it. */
  unchanged: { id: string; status: PayoutStatus }[]
}

/**
 * Says what became of payouts and moves their money accordingly. What a payout is already
 * is not said again, and what it cannot become is left (see `mayBecome`): a press that is
 * repeated, or a provider that tells twice, changes nothing. What a provider may have got
 * is for the provider to tell of (see `isProvidersToSay`). What came back of a payout that
 * stays paid is payable again, each cent once: the provider tells how much in all. Locks
 * the payouts by id, then the accounts; everything or nothing.
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
  const changedIds = new Set(changing.map(({ id }) => id))
  const returning = rows
    .filter(({ id, status }) => changedIds.has(id) || status === "paid")
    .map((row) => ({ ...row, more: moreReturned(row, verdict) }))
    .filter(({ more }) => more !== null) as (Row & { more: DecimalString })[]
  for (const outcome of new Set(changing.map((row) => row.outcome))) {
    const same = changing.filter((row) => row.outcome === outcome)
    await keepVerdict(transaction, same, { ...verdict, outcome }, at)
  }
  for (const { id, more } of returning) {
    await keepReturned(transaction, id, more, verdict, at)
  }
  const said = { reason: verdict.reason, created_by: verdict.settled_by }
  const moves = new Map(
    changing.map((row) => [row.id, movesBetween(row.status, row.outcome)]),
  )
  await postTransfers(
    transaction,
    [
      ...changing.flatMap((row) =>
        (moves.get(row.id) ?? []).map((move, index) =>
          payoutDraft(moved(row), move, row.transfers + 1 + index, said),
        ),
      ),
      ...returning.flatMap(({ more, ...row }) => {
        const before = row.transfers + (moves.get(row.id)?.length ?? 0)
        const part = { ...row, amount: more }
        return movesBetween("paid", "reversed").map((move) =>
          payoutDraft(part, move, before + 1, said),
        )
      }),
    ],
    at,
  )
  const returnedIds = new Set(returning.map(({ id }) => id))
  const changed = changing.map((row) => toChanged(moved(row), row.outcome))
  const returned = returning.map(({ more, ...row }) =>
    toChanged({ ...row, amount: more }, "paid"),
  )
  await keepNews(transaction, changed, verdict.reason)
  await keepReturnNews(transaction, returned, verdict.reason)
  return {
    changed,
    returned,
    unchanged: rows
      .filter(({ id }) => !changedIds.has(id) && !returnedIds.has(id))
      .map(({ id, status }) => ({ id, status })),
  }
}

/** A payout with as much of its amount as has not come back. */
function moved<R extends Row>(row: R): R {
  const amount = toDecimal(row.amount).minus(toDecimal(row.returned_amount))
  return { ...row, amount: amount.toFixed() }
}

/**
 * How much more has come back than was known; null: nothing. A provider's older news say
 * less, and all that came back makes a payout fail instead.
 */
function moreReturned(
  { amount, returned_amount }: Row,
  { outcome, settled_by, returned }: PayoutVerdict,
): DecimalString | null {
  if (outcome !== "paid" || settled_by !== null || returned === undefined) {
    return null
  }
  const more = toDecimal(returned).minus(toDecimal(returned_amount))
  return more.gt(0) && toDecimal(returned).lt(toDecimal(amount))
    ? more.toFixed()
    : null
}

function toChanged(
  { id, batch_id, partner_id, currency_code, amount }: Row,
  status: PayoutStatus,
): ChangedPayout {
  return { id, batch_id, partner_id, currency_code, amount, status }
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
       returned_amount::text AS returned_amount, sending,
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
      next_attempt_at: transaction.raw(
        `CASE WHEN ${HAS_NEWS} THEN next_attempt_at END`,
      ),
      leased_until: null,
      sending_problem: null,
      ...(outcome === "paid" ? { paid_at: paid_at ?? at, reference } : {}),
    })
}

async function keepReturned(
  transaction: Knex.Transaction,
  id: string,
  more: DecimalString,
  { reason }: PayoutVerdict,
  at: Date,
): Promise<void> {
  await transaction("partner_payout")
    .where({ id })
    .update({
      returned_amount: transaction.raw("returned_amount + ?::numeric", [more]),
      reason,
      updated_at: at,
    })
}

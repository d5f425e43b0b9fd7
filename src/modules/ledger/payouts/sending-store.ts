import type { Knex } from "@medusajs/framework/mikro-orm/knex"

import type { SendingPayout } from "./types"

/**
 * Gives payouts that are in transit and nobody's yet to a provider; others are passed over.
 * @returns how many wait for the provider now
 */
export async function queuePayouts(
  sql: Knex,
  ids: readonly string[],
  providerId: string,
): Promise<number> {
  return await sql("partner_payout")
    .whereIn("id", lockedInOrder(sql, ids))
    .where({ status: "in_transit" })
    .whereNull("sending")
    .update({
      provider_id: providerId,
      sending: "queued",
      next_attempt_at: sql.fn.now(),
      updated_at: sql.fn.now(),
    })
}

/**
 * Takes payouts back that wait for a provider which has not heard of them: they are nobody's
 * again. What is somebody's turn to send counts as sent, even if the provider does not know
 * of it yet, and stays: this waits for whoever is taking it, and sees what became of it.
 * @returns how many were taken back
 */
export async function recallPayouts(
  sql: Knex,
  ids: readonly string[],
): Promise<number> {
  return await sql("partner_payout")
    .whereIn("id", lockedInOrder(sql, ids))
    .where({ status: "in_transit", sending: "queued" })
    .update({
      provider_id: null,
      sending: null,
      next_attempt_at: null,
      updated_at: sql.fn.now(),
    })
}

/**
 * A payout that is this process's turn to send, or to ask after. Which turn it is, is what
 * `attempts` says.
 */
export type DuePayout = SendingPayout & {
  /** Nobody has told the provider of it before. */
  is_first_try: boolean
}

/**
 * Whether a provider told of a payout while somebody had it: a turn begins with both times
 * the same, and news bring the one forward that says when to ask.
 */
export const HAS_NEWS =
  "leased_until IS NOT NULL AND next_attempt_at IS DISTINCT FROM leased_until"

/**
 * Takes payouts that are due to be sent, or asked after, for so many seconds: nobody else
 * gets them meanwhile, whatever their provider tells of them, and if this process dies they
 * come up again. Those that were queued
 * count as `sent` from now on, before the provider hears of them: what became of a try
 * that nobody saw the end of has to be looked up first.
 */
export async function takeDue(
  sql: Knex,
  limit: number,
  seconds: number,
): Promise<DuePayout[]> {
  const { rows } = await sql.raw<{
    rows: DuePayout[]
  }>(
    `WITH due AS (
       SELECT id, sending, unanswered_since FROM partner_payout
       WHERE next_attempt_at <= now() AND deleted_at IS NULL
         AND (leased_until IS NULL OR leased_until <= now())
       ORDER BY next_attempt_at LIMIT :limit FOR UPDATE SKIP LOCKED
     )
     UPDATE partner_payout payout
     SET next_attempt_at = now() + make_interval(secs => :seconds),
       leased_until = now() + make_interval(secs => :seconds),
       attempts = attempts + 1, updated_at = now(),
       sending = CASE payout.sending WHEN 'queued' THEN 'sent' ELSE payout.sending END,
       unanswered_since = CASE payout.sending WHEN 'queued' THEN now()
         ELSE payout.unanswered_since END
     FROM due WHERE due.id = payout.id
     RETURNING payout.id, partner_id, status, settings_version,
       amount::text AS amount,
       currency_code, provider_id, external_id, attempts,
       due.unanswered_since, due.sending = 'queued' AS is_first_try`,
    { limit, seconds },
  )
  return rows
}

/** What is known of a payout after a provider was asked. */
export interface SendingState {
  /** What the provider calls it; null: it has not said. */
  external_id: string | null
  /**
   * When to try, or to ask, again; null: never by itself. It ends the turn; left out, the
   * turn goes on.
   */
  next_attempt_at?: Date | null
  /** What went wrong with the last try; null: the provider has answered; left out: nobody was asked. */
  problem?: string | null
}

/**
 * Keeps what is known of a payout that is on its way. Whoever took so long that it has
 * become somebody else's turn adds what the provider calls it, and no more. News that came
 * meanwhile are asked after at once: the answer may be older than they are.
 */
export async function keepSending(
  sql: Knex,
  { id, attempts }: Pick<DuePayout, "id" | "attempts">,
  { external_id, next_attempt_at, problem }: SendingState,
): Promise<void> {
  if (external_id !== null) {
    await sql("partner_payout")
      .where({ id })
      .update({ external_id, updated_at: sql.fn.now() })
  }
  await sql("partner_payout")
    .where({ id, attempts })
    .update({
      ...(problem === null
        ? { sending: "accepted", unanswered_since: null }
        : {}),
      ...(next_attempt_at === undefined
        ? {}
        : {
            next_attempt_at: sql.raw(
              `CASE WHEN ${HAS_NEWS} THEN next_attempt_at ELSE ?::timestamptz END`,
              [next_attempt_at],
            ),
            leased_until: null,
          }),
      ...(problem === undefined ? {} : { sending_problem: problem }),
      updated_at: sql.fn.now(),
    })
}

/** A payment that a provider told of, by our id or by the provider's. */
export interface ToldPayout {
  payout_id: string | null
  external_id: string | null
}

/**
 * Has a payout asked after that a provider told of, now or as soon as it is nobody's turn
 * any more: of two who send at once, both might look for it, find nothing and pay. Keeps
 * what the provider calls it where that was not known: by it alone a payout is found whose
 * money was set free.
 */
export async function hastenPayout(
  sql: Knex,
  providerId: string,
  { payout_id, external_id }: ToldPayout,
): Promise<void> {
  await sql("partner_payout")
    .where({ provider_id: providerId })
    .where(payout_id === null ? { external_id } : { id: payout_id })
    .whereIn("status", ["in_transit", "paid", "failed"])
    .whereIn("sending", ["sent", "accepted"])
    .update({
      external_id: sql.raw("coalesce(external_id, ?)", [external_id]),
      next_attempt_at: sql.fn.now(),
      updated_at: sql.fn.now(),
    })
}

/** As everybody locks payouts: in order of their ids, so that nobody waits in a circle. */
function lockedInOrder(sql: Knex, ids: readonly string[]): Knex.QueryBuilder {
  return sql("partner_payout")
    .whereIn("id", [...ids])
    .orderBy("id")
    .forUpdate()
    .select("id")
}

import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"

import type { DecimalString } from "../../../domain/money"
import type { PayoutStatus } from "../../../domain/payout/payout-status"
import type { ChangedPayout } from "./types"

const TABLE = "partner_payout_news"
/** What moved; what had come back before a payout was reversed did not move again. */
const MOVED = `CASE
  WHEN news.returned_amount IS NOT NULL THEN news.returned_amount::numeric
  WHEN news.status = 'reversed' THEN payout.amount - payout.returned_amount
  ELSE payout.amount END`

/** Something that became of a payout and was not handed to the event bus yet. */
export interface PayoutNews extends ChangedPayout {
  /** Of the news; `id` is the payout's. */
  news_id: string
  /** Why it failed, was cancelled or reversed, or why a part of it came back. */
  reason: string | null
  /** Whether only a part came back; `amount` is how much, and it stays paid. */
  is_part: boolean
}

/** Which news are asked for. */
export interface PayoutNewsFilters {
  /** Only about these payouts. */
  payout_ids?: readonly string[]
  /** Only what became of them before. */
  before?: Date
}

/**
 * Keeps what became of payouts until it is told; in the transaction in which it became so,
 * so that neither is without the other.
 */
export async function keepNews(
  transaction: Knex.Transaction,
  changed: readonly ChangedPayout[],
  reason: string | null = null,
): Promise<void> {
  await insertNews(
    transaction,
    changed.map(({ id, status }) => ({ payout_id: id, status, reason })),
  )
}

/**
 * Keeps that parts of paid payouts came back, as `keepNews`.
 * @param returned with what came back now
 */
export async function keepReturnNews(
  transaction: Knex.Transaction,
  returned: readonly ChangedPayout[],
  reason: string | null,
): Promise<void> {
  await insertNews(
    transaction,
    returned.map(({ id, status, amount }) => ({
      payout_id: id,
      status,
      reason,
      returned_amount: amount,
    })),
  )
}

async function insertNews(
  transaction: Knex.Transaction,
  news: readonly {
    payout_id: string
    status: PayoutStatus
    reason: string | null
    returned_amount?: DecimalString
  }[],
): Promise<void> {
  if (news.length === 0) {
    return
  }
  await transaction(TABLE).insert(
    news.map((each) => ({
      ...each,
      id: generateEntityId(undefined, "pnews"),
      // Not when the transaction began: it may have waited for the one before it.
      created_at: transaction.raw("clock_timestamp()"),
    })),
  )
}

/** What was not told yet, the oldest first. */
export async function readNews(
  sql: Knex,
  { payout_ids, before }: PayoutNewsFilters,
  limit: number,
): Promise<PayoutNews[]> {
  return await sql(`${TABLE} as news`)
    .join("partner_payout as payout", "payout.id", "news.payout_id")
    .modify((query) => {
      if (payout_ids) {
        query.whereRaw("news.payout_id = ANY(?::text[])", [[...payout_ids]])
      }
      if (before) {
        query.where("news.created_at", "<", before)
      }
    })
    .orderBy([{ column: "news.created_at" }, { column: "news.id" }])
    .limit(limit)
    .select<PayoutNews[]>(
      "news.id as news_id",
      "news.payout_id as id",
      "news.status",
      "news.reason",
      "payout.batch_id",
      "payout.partner_id",
      "payout.currency_code",
      sql.raw("news.returned_amount IS NOT NULL AS is_part"),
      sql.raw(`${MOVED}::text AS amount`),
    )
}

/** Forgets news that were told. */
export async function dropNews(
  sql: Knex,
  newsIds: readonly string[],
): Promise<void> {
  await sql(TABLE)
    .whereRaw("id = ANY(?::text[])", [[...newsIds]])
    .delete()
}

/**
 * Payouts of which somebody said in a span of time what became of them, by id: what their
 * partners are told of by e-mail.
 */
export async function readSettledBetween(
  sql: Knex,
  range: { from: Date; until: Date },
  after: string,
  limit: number,
): Promise<string[]> {
  const rows = await sql("partner_payout")
    .where("settled_at", ">=", range.from)
    .where("settled_at", "<", range.until)
    .where("id", ">", after)
    .orderBy("id")
    .limit(limit)
    .select<{ id: string }[]>("id")
  return rows.map(({ id }) => id)
}

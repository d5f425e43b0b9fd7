import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"

import { monthEnd } from "../../domain/calendar"
import { noteOrders } from "./sync-state"
import type { EntitlementPosting, OpenedSync } from "./types"

/**
 * How a posting goes about sync rows that somebody else holds. One order waits for them.
 * Many orders never do, since they hold rows that others wait for: their own they leave
 * out, and where a later order's is held the whole posting fails.
 */
export type Patience = "wait" | "pass"

/** PostgreSQL's code where a lock is not to be had at once. */
const LOCK_NOT_AVAILABLE = "55P03"

/** Whether a posting of many orders has failed because somebody else holds a sync row. */
export function isHeldByOthers(error: unknown): boolean {
  return (error as { code?: unknown } | null)?.code === LOCK_NOT_AVAILABLE
}

const OPENED = `last_ticket AS ticket, posted_ticket > 0 AS has_posted, was_draft,
  sold_by_partner_id`

/**
 * Draws the next ticket of an order. To be done before the order is read: who holds
 * the higher ticket has read the newer state, or one just as new.
 */
export async function drawTicket(
  sql: Knex,
  orderId: string,
): Promise<OpenedSync> {
  const { rows } = await sql.raw<{ rows: OpenedSync[] }>(
    `INSERT INTO partner_order_sync (id, order_id, last_ticket, posted_ticket)
     VALUES (?, ?, 1, 0)
     ON CONFLICT (order_id) DO UPDATE
       SET last_ticket = partner_order_sync.last_ticket + 1, updated_at = now()
     RETURNING ${OPENED}`,
    [generateEntityId(undefined, "psync"), orderId],
  )
  return rows[0]
}

/**
 * Draws the next tickets of many orders; for those that are being posted just now one
 * after the other, for only who holds no other row may wait for one.
 */
export async function drawTickets(
  sql: Knex,
  orderIds: readonly string[],
): Promise<Map<string, OpenedSync>> {
  await noteOrders(sql, [...orderIds].sort())
  const { rows } = await sql.raw<{
    rows: (OpenedSync & { order_id: string })[]
  }>(
    `WITH free AS (
       SELECT id FROM partner_order_sync WHERE order_id = ANY(?)
       FOR UPDATE SKIP LOCKED
     )
     UPDATE partner_order_sync sync
     SET last_ticket = sync.last_ticket + 1, updated_at = now()
     FROM free WHERE free.id = sync.id
     RETURNING sync.order_id, ${OPENED.replace("sold_by", "sync.sold_by")}`,
    [[...orderIds]],
  )
  const opened = new Map(
    rows.map(({ order_id, ...sync }) => [order_id, sync as OpenedSync]),
  )
  for (const orderId of orderIds) {
    if (!opened.has(orderId)) {
      opened.set(orderId, await drawTicket(sql, orderId))
    }
  }
  return opened
}

/** What the last posting of an order left behind; nothing before the first. */
export interface LastPosting {
  order_id: string
  posted_ticket: number
  sold_by_partner_id: string | null
  canceled_at: Date | null
  depends_on: string[]
}

/** Locks the sync rows of orders until the end of the transaction, by order. */
export async function lockSyncs(
  transaction: Knex.Transaction,
  orderIds: readonly string[],
  patience: Patience,
): Promise<Map<string, LastPosting>> {
  const { rows } = await transaction.raw<{ rows: LastPosting[] }>(
    `SELECT order_id, posted_ticket, sold_by_partner_id, canceled_at, depends_on
     FROM partner_order_sync WHERE order_id = ANY(?)
     FOR UPDATE ${patience === "pass" ? "SKIP LOCKED" : ""}`,
    [[...orderIds]],
  )
  return new Map(rows.map((row) => [row.order_id, row]))
}

/** A posting that changes something for orders placed later. */
export interface ChangedPosting {
  posting: EntitlementPosting
  last: LastPosting
  /** Who earns something else than before, or by another program. */
  earner_ids: readonly string[]
}

/**
 * Asks for a sync of later orders that depend on what came before them:
 * - where an order counts for another partner's sales than it did, or was cancelled:
 *   those paid by tiers of these partners;
 * - where it counts for another partner's sales, or has another customer: the customer's
 *   own, whose referral history has changed;
 * - where it earns somebody something else, or by another program: those of the same
 *   month, for what a cap leaves them.
 *
 * Sync rows are locked from earlier orders to later ones, and before any account, so that
 * two postings cannot wait for each other.
 */
export async function requestLaterSyncs(
  transaction: Knex.Transaction,
  changed: readonly ChangedPosting[],
  patience: Patience,
): Promise<void> {
  const asked = changed.flatMap(laterSyncsOf)
  if (asked.length === 0) {
    return
  }
  const laterIds = await findLaterSyncs(transaction, asked)
  if (laterIds.length === 0) {
    return
  }
  await transaction.raw(
    `WITH later AS (
       SELECT id FROM partner_order_sync WHERE id = ANY(?)
       ORDER BY placed_at, order_id
       FOR UPDATE ${patience === "pass" ? "NOWAIT" : ""}
     )
     UPDATE partner_order_sync sync
     SET last_ticket = sync.last_ticket + 1, updated_at = now()
     FROM later WHERE later.id = sync.id`,
    [laterIds],
  )
}

/** Why later orders are to be synced again. */
interface LaterAsked {
  order_id: string
  placed_at: string
  month_end: string
  counts_from: string
  seller_ids: string[]
  earner_ids: string[]
  customer_order_ids: string[]
}

/**
 * The sync rows of later orders. Each question is answered for itself (OFFSET 0): joined
 * with all rows at once, PostgreSQL reads the whole table while it is small, and plans
 * longer than it reads.
 */
async function findLaterSyncs(
  transaction: Knex.Transaction,
  asked: readonly LaterAsked[],
): Promise<string[]> {
  const hasCustomers = asked.some(
    ({ customer_order_ids }) => customer_order_ids.length > 0,
  )
  const { rows } = await transaction.raw<{ rows: { id: string }[] }>(
    `SELECT DISTINCT later.id
     FROM json_to_recordset(?::json) AS asked (order_id text, placed_at timestamptz,
       counts_from timestamptz, month_end timestamptz, seller_ids text[],
       earner_ids text[], customer_order_ids text[])
     CROSS JOIN LATERAL (${LATER_BY_TERMS}
       ${hasCustomers ? `UNION ALL ${LATER_OF_CUSTOMER}` : ""}
     ) later`,
    [JSON.stringify(asked)],
  )
  return rows.map(({ id }) => id)
}

/** Those that count what was sold, or earned in their month, before them. */
const LATER_BY_TERMS = `(
  SELECT sync.id FROM partner_order_sync sync
  WHERE sync.depends_on <> '{}'
    AND sync.depends_on && (asked.seller_ids || asked.earner_ids)
    AND (
      (sync.depends_on && asked.seller_ids AND sync.placed_at >= asked.counts_from)
      OR (sync.depends_on && asked.earner_ids AND sync.placed_at < asked.month_end))
    AND (sync.placed_at, sync.order_id) > (asked.placed_at, asked.order_id)
  OFFSET 0)`

const LATER_OF_CUSTOMER = `(
  SELECT sync.id FROM partner_order_sync sync
  WHERE sync.order_id = ANY(asked.customer_order_ids)
    AND (sync.placed_at, sync.order_id) > (asked.placed_at, asked.order_id)
  OFFSET 0)`

/** Which later orders are to be synced again; nothing where there is no reason to. */
function laterSyncsOf({
  posting,
  last,
  earner_ids,
}: ChangedPosting): LaterAsked[] {
  const { order_id, placed_at, sold_by_partner_id, canceled_at } = posting
  const changedHands =
    last.posted_ticket === 0 || last.sold_by_partner_id !== sold_by_partner_id
  const wasCanceled = last.canceled_at === null && canceled_at !== null
  const sellerIds =
    changedHands || wasCanceled
      ? [last.sold_by_partner_id, sold_by_partner_id].flatMap((id) => id ?? [])
      : []
  const customerOrderIds =
    changedHands || posting.changed_customer ? posting.later_order_ids : []
  const isWanted =
    sellerIds.length > 0 || earner_ids.length > 0 || customerOrderIds.length > 0
  return posting.is_draft || !isWanted
    ? []
    : [
        {
          order_id,
          placed_at,
          month_end: monthEnd(placed_at),
          // A cancelled order counted for those that were placed before it was cancelled.
          counts_from:
            !changedHands && canceled_at !== null ? canceled_at : placed_at,
          seller_ids: sellerIds,
          earner_ids: [...new Set(earner_ids)],
          customer_order_ids: customerOrderIds,
        },
      ]
}

/** What is kept of a posting in the order's sync row. */
export interface PostedSync {
  posting: EntitlementPosting
  last: LastPosting
  matures_at: Date | null
}

/** Keeps how orders were posted. */
export async function keepPostedSyncs(
  transaction: Knex.Transaction,
  posted: readonly PostedSync[],
): Promise<void> {
  await transaction.raw(
    `UPDATE partner_order_sync sync SET
       posted_ticket = posted.ticket,
       last_ticket = sync.last_ticket + CASE WHEN posted.asks_again THEN 1 ELSE 0 END,
       watched = posted.watched,
       was_draft = sync.was_draft OR posted.is_draft,
       placed_at = posted.placed_at,
       sold_by_partner_id = posted.sold_by_partner_id,
       canceled_at = posted.canceled_at,
       depends_on = posted.depends_on,
       problem = NULL,
       problem_detail = NULL,
       lines = posted.lines,
       payable_from = posted.payable_from,
       synced_at = clock_timestamp(),
       matures_at = posted.matures_at
     FROM json_to_recordset(?::json) AS posted (order_id text, ticket int,
       asks_again boolean, watched boolean, is_draft boolean, placed_at timestamptz,
       sold_by_partner_id text, canceled_at timestamptz, depends_on text[], lines jsonb,
       payable_from timestamptz, matures_at timestamptz)
     WHERE posted.order_id = sync.order_id AND sync.order_id = ANY(?)`,
    [
      JSON.stringify(
        posted.map(({ posting, last, matures_at }) => ({
          ...posting,
          entitlements: undefined,
          later_order_ids: undefined,
          placed_at: posting.is_draft ? null : posting.placed_at,
          asks_again: asksAgain(posting, last),
          matures_at,
        })),
      ),
      // By these the rows are found one by one, however few the table has.
      posted.map(({ posting }) => posting.order_id),
    ],
  )
}

/**
 * Whether an order needs one more sync, because an earlier one that was posted while this
 * sync was under way could not know that this order depends on it: on sales and earnings
 * before it, or on its customer's history.
 */
function asksAgain(posting: EntitlementPosting, last: LastPosting): boolean {
  return (
    posting.depends_on.some((id) => !last.depends_on.includes(id)) ||
    (last.posted_ticket === 0 && posting.depends_on_history)
  )
}

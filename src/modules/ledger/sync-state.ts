import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"

import type { LineDecision } from "../../domain/commission/explain-lines"
import type { Reason } from "../../domain/reasons/catalogue"
import { say } from "../../domain/reasons/say"
import type { Keyset, KeysetPage } from "../../utils/keyset"
import { countListed, readListed } from "../../utils/listed-rows"
import type { LeftOrder, OrderSyncView } from "./types"

/** How the last sync of an order ended; null before the first. */
export async function readOrderSync(
  sql: Knex,
  orderId: string,
): Promise<OrderSyncView | null> {
  const [row] = await sql("partner_order_sync")
    .where({ order_id: orderId })
    .select<SyncRow[]>("problem", "problem_detail", "lines", "payable_from")
  return row
    ? {
        problem: row.problem,
        problem_detail: row.problem_detail,
        lines: row.lines ?? [],
        payable_from: row.payable_from?.toISOString() ?? null,
      }
    : null
}

interface SyncRow {
  problem: string | null
  problem_detail: Reason | null
  lines: LineDecision[] | null
  payable_from: Date | null
}

/**
 * Leaves an order as it is, and says why: nothing is posted, nothing taken back, nothing
 * matures until a later sync can read it.
 */
export async function leaveOrder(
  sql: Knex,
  orderId: string,
  ticket: number,
  problem: Reason,
): Promise<void> {
  await sql("partner_order_sync")
    .where({ order_id: orderId })
    .andWhere("posted_ticket", "<=", ticket)
    .update({
      posted_ticket: ticket,
      problem: say(problem),
      problem_detail: JSON.stringify(problem),
      watched: true,
      matures_at: null,
      synced_at: sql.fn.now(),
      updated_at: sql.fn.now(),
    })
}

const LEFT_BY_TIME: Keyset = {
  name: "left-orders",
  columns: [
    { sql: "sync.updated_at", type: "time" },
    { sql: "sync.id", type: "text" },
  ],
  descending: true,
}

/**
 * A page of the orders that were left as they are, with why, the last ones first. One that
 * is left again comes first again.
 */
export async function readLeftOrders(
  sql: Knex,
  page: KeysetPage,
): Promise<{ orders: LeftOrder[]; next_cursor: string | null }> {
  const { rows: orders, next_cursor } = await readListed<LeftOrder>(
    sql,
    leftOrders(sql),
    "sync.order_id, sync.problem, sync.problem_detail",
    LEFT_BY_TIME,
    page,
  )
  return { orders, next_cursor }
}

/** How many orders were left as they are: see `countListed`. */
export async function countLeftOrders(
  sql: Knex,
  most: number | null,
): Promise<number> {
  return await countListed(sql, leftOrders(sql), most)
}

function leftOrders(sql: Knex): Knex.QueryBuilder {
  return sql("partner_order_sync as sync").whereNotNull("sync.problem")
}

interface OrderRow {
  order_id: string
}

/**
 * Notes orders that nobody has tried to sync yet, so that `readUnfinishedSyncs` finds
 * them. An order that is known already stays as it is.
 */
export async function noteOrders(
  sql: Knex,
  orderIds: readonly string[],
): Promise<void> {
  if (orderIds.length === 0) {
    return
  }
  await sql("partner_order_sync")
    .insert(
      orderIds.map((order_id) => ({
        id: generateEntityId(undefined, "psync"),
        order_id,
        last_ticket: 1,
        posted_ticket: 0,
      })),
    )
    .onConflict("order_id")
    .ignore()
}

/**
 * Orders with a sync that was begun, or noted, and has not posted: it failed, its
 * process died, or it is at work just now. Those that never posted first, since what others
 * depend on comes from them; then the longest waiting.
 */
export async function readUnfinishedSyncs(
  sql: Knex,
  limit: number,
): Promise<string[]> {
  const { rows } = await sql.raw<{ rows: OrderRow[] }>(
    `SELECT order_id FROM partner_order_sync
     WHERE last_ticket > posted_ticket AND deleted_at IS NULL
     ORDER BY posted_ticket > 0, updated_at LIMIT ?`,
    [limit],
  )
  return rows.map(({ order_id }) => order_id)
}

/**
 * Watched orders whose last sync is older than `hours`, the oldest first. Those whose
 * sync is unfinished are left to `readUnfinishedSyncs`, so that they crowd nobody out.
 */
export async function readOldestSyncs(
  sql: Knex,
  hours: number,
  limit: number,
): Promise<string[]> {
  const { rows } = await sql.raw<{ rows: OrderRow[] }>(
    `SELECT order_id FROM partner_order_sync
     WHERE watched AND synced_at < now() - make_interval(hours => ?)
       AND last_ticket = posted_ticket AND deleted_at IS NULL
     ORDER BY synced_at LIMIT ?`,
    [hours, limit],
  )
  return rows.map(({ order_id }) => order_id)
}

import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"

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
 * process died, or it is at work just now. The longest waiting first.
 */
export async function readUnfinishedSyncs(
  sql: Knex,
  limit: number,
): Promise<string[]> {
  const { rows } = await sql.raw<{ rows: OrderRow[] }>(
    `SELECT order_id FROM partner_order_sync
     WHERE last_ticket > posted_ticket AND deleted_at IS NULL
     ORDER BY updated_at LIMIT ?`,
    [limit],
  )
  return rows.map(({ order_id }) => order_id)
}

/**
 * Credited orders whose last sync is older than `hours`, the oldest first. Those whose
 * sync is unfinished are left to `readUnfinishedSyncs`, so that they crowd nobody out.
 */
export async function readOldestSyncs(
  sql: Knex,
  hours: number,
  limit: number,
): Promise<string[]> {
  const { rows } = await sql.raw<{ rows: OrderRow[] }>(
    `SELECT order_id FROM partner_order_sync
     WHERE credited AND synced_at < now() - make_interval(hours => ?)
       AND last_ticket = posted_ticket AND deleted_at IS NULL
     ORDER BY synced_at LIMIT ?`,
    [hours, limit],
  )
  return rows.map(({ order_id }) => order_id)
}

import type { Knex } from "@medusajs/framework/mikro-orm/knex"

interface OrderRow {
  order_id: string
}

/** Which of these orders no sync has ever finished, in the order given. */
export async function readUnsyncedOrders(
  sql: Knex,
  orderIds: readonly string[],
): Promise<string[]> {
  const { rows } = await sql.raw<{ rows: OrderRow[] }>(
    `SELECT order_id FROM partner_order_sync
     WHERE order_id = ANY(?) AND posted_ticket > 0`,
    [[...orderIds]],
  )
  const synced = new Set(rows.map(({ order_id }) => order_id))
  return orderIds.filter((id) => !synced.has(id))
}

/** Credited orders whose last sync is older than `hours`, the oldest first. */
export async function readOldestSyncs(
  sql: Knex,
  hours: number,
  limit: number,
): Promise<string[]> {
  const { rows } = await sql.raw<{ rows: OrderRow[] }>(
    `SELECT order_id FROM partner_order_sync
     WHERE credited AND synced_at < now() - make_interval(hours => ?)
       AND deleted_at IS NULL
     ORDER BY synced_at LIMIT ?`,
    [hours, limit],
  )
  return rows.map(({ order_id }) => order_id)
}

import type { Knex } from "@medusajs/framework/mikro-orm/knex"

import type { ReviewState } from "../../domain/attribution/review"

/** Orders that were placed in a range; both ends optional. */
export interface OrderRange {
  /** Inclusive. */
  from: Date | null
  /** Exclusive. */
  until: Date | null
}

/** An order that a sync has seen, with who is credited. */
export interface AttributedOrder {
  order_id: string
  placed_at: Date
  sale_partner_id: string | null
  lead_partner_id: string | null
  review: ReviewState
}

const IN_RANGE = `
  (:from::timestamptz IS NULL OR placed_at >= :from::timestamptz)
  AND (:until::timestamptz IS NULL OR placed_at < :until::timestamptz)
  AND deleted_at IS NULL`

/** How many orders of a range syncs have seen. */
export async function countOrders(
  sql: Knex,
  range: OrderRange,
): Promise<number> {
  const { rows } = await sql.raw<{ rows: { count: number }[] }>(
    `SELECT count(*)::int AS count FROM partner_order_attribution
     WHERE ${IN_RANGE}`,
    { ...range },
  )
  return rows[0].count
}

/** The orders of a range in the order in which they were placed, after another one. */
export async function readOrdersPlaced(
  sql: Knex,
  range: OrderRange,
  after: Pick<AttributedOrder, "placed_at" | "order_id"> | null,
  limit: number,
): Promise<AttributedOrder[]> {
  const { rows } = await sql.raw<{ rows: AttributedOrder[] }>(
    `SELECT order_id, placed_at, sale_partner_id, lead_partner_id, review
     FROM partner_order_attribution
     WHERE ${IN_RANGE} AND (:after::timestamptz IS NULL
       OR (placed_at, order_id) > (:after::timestamptz, :afterId))
     ORDER BY placed_at, order_id LIMIT :limit`,
    {
      ...range,
      after: after?.placed_at ?? null,
      afterId: after?.order_id ?? "",
      limit,
    },
  )
  return rows
}

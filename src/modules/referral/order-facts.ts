import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"

import type { LineClassification } from "../../domain/commission/order-snapshot"

/** What was true of an order when it was first credited. */
export interface OrderFacts {
  /** By order line. */
  classifications: Record<string, LineClassification>
  net_sales: string
}

/** What is known of an order; null before it was credited. */
export async function readFacts(
  sql: Knex,
  orderId: string,
): Promise<OrderFacts | null> {
  const [known] = await sql<OrderFacts & { order_id: string }>(
    "partner_order_fact",
  )
    .where({ order_id: orderId })
    .select("classifications", "net_sales")
  return known ?? null
}

/**
 * Keeps facts; where something is known already the older word stays.
 * @returns what is known now
 */
export async function keepFacts(
  sql: Knex,
  orderId: string,
  fresh: OrderFacts,
): Promise<OrderFacts> {
  const { rows } = await sql.raw<{ rows: OrderFacts[] }>(
    `INSERT INTO partner_order_fact (id, order_id, classifications, net_sales)
     VALUES (?, ?, ?::jsonb, ?)
     ON CONFLICT (order_id) DO UPDATE SET
       classifications = excluded.classifications || partner_order_fact.classifications,
       updated_at = now()
     RETURNING classifications, net_sales`,
    [
      generateEntityId(undefined, "pfact"),
      orderId,
      JSON.stringify(fresh.classifications),
      fresh.net_sales,
    ],
  )
  return rows[0]
}

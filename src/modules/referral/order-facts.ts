import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"

import type { LineClassification } from "../../domain/commission/order-snapshot"

/** By order line. */
export type Classifications = Record<string, LineClassification>

interface FactRow {
  classifications: Classifications
}

/** What is known about the lines of an order. */
export async function readClassifications(
  sql: Knex,
  orderId: string,
): Promise<Classifications> {
  const [known] = await sql<FactRow>("partner_order_fact")
    .where({ order_id: orderId })
    .select("classifications")
  return known?.classifications ?? {}
}

/**
 * Keeps what products belong to; for a line that is known already the older word stays.
 * @returns what is known now
 */
export async function keepClassifications(
  sql: Knex,
  orderId: string,
  fresh: Classifications,
): Promise<Classifications> {
  const { rows } = await sql.raw<{ rows: FactRow[] }>(
    `INSERT INTO partner_order_fact (id, order_id, classifications)
     VALUES (?, ?, ?::jsonb)
     ON CONFLICT (order_id) DO UPDATE SET
       classifications = excluded.classifications || partner_order_fact.classifications,
       updated_at = now()
     RETURNING classifications`,
    [generateEntityId(undefined, "pfact"), orderId, JSON.stringify(fresh)],
  )
  return rows[0].classifications
}

import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"

import type { CustomerHistory } from "../../domain/commission/entitlement-input"
import type { LineClassification } from "../../domain/commission/order-snapshot"

/** What was true of an order when it was first credited. */
export interface OrderFacts extends CustomerHistory {
  /** By order line. */
  classifications: Record<string, LineClassification>
  net_sales: string
  currency_code: string
  /** ISO 8601, UTC; known later than the rest. */
  canceled_at: string | null
}

interface FactRow extends Omit<OrderFacts, "first_order_at" | "canceled_at"> {
  order_id: string
  first_order_at: Date | null
  canceled_at: Date | null
}

const COLUMNS: (keyof FactRow)[] = [
  "order_id",
  "classifications",
  "net_sales",
  "currency_code",
  "earlier_orders",
  "first_order_at",
  "canceled_at",
]

/** What is known of orders, by order; what was never credited is missing. */
export async function readFacts(
  sql: Knex,
  orderIds: readonly string[],
): Promise<Map<string, OrderFacts>> {
  const rows = await sql("partner_order_fact")
    .whereIn("order_id", orderIds)
    .select<FactRow[]>(COLUMNS)
  return new Map(rows.map((row) => [row.order_id, toFacts(row)]))
}

/** What is known of an order now that may not have been known before. */
export interface FreshFacts {
  order_id: string
  facts: OrderFacts
}

/**
 * Keeps facts of orders, each once; where something is known already the older word stays.
 * @returns what is known now, in the order in which they were given
 */
export async function keepFacts(
  sql: Knex,
  fresh: readonly FreshFacts[],
): Promise<OrderFacts[]> {
  const { rows } = await sql.raw<{ rows: FactRow[] }>(
    `INSERT INTO partner_order_fact (id, ${COLUMNS.join(", ")})
     SELECT * FROM json_to_recordset(?::json) AS fresh (id text, order_id text,
       classifications jsonb, net_sales text, currency_code text, earlier_orders int,
       first_order_at timestamptz, canceled_at timestamptz)
     ORDER BY order_id
     ON CONFLICT (order_id) DO UPDATE SET
       classifications = excluded.classifications || partner_order_fact.classifications,
       canceled_at = coalesce(partner_order_fact.canceled_at, excluded.canceled_at),
       updated_at = now()
     RETURNING ${COLUMNS.join(", ")}`,
    [
      JSON.stringify(
        fresh.map(({ order_id, facts }) => ({
          ...facts,
          order_id,
          id: generateEntityId(undefined, "pfact"),
        })),
      ),
    ],
  )
  const known = new Map(rows.map((row) => [row.order_id, toFacts(row)]))
  return fresh.map(({ order_id }) => known.get(order_id) as OrderFacts)
}

function toFacts({
  order_id: _,
  first_order_at,
  canceled_at,
  ...facts
}: FactRow): OrderFacts {
  return {
    ...facts,
    first_order_at: first_order_at?.toISOString() ?? null,
    canceled_at: canceled_at?.toISOString() ?? null,
  }
}

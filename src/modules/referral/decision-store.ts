import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"

import type { OrderDecision } from "../../domain/attribution/order-decisions"
import type { NewDecision } from "./types"

/** The decisions about orders, by order, the first first. */
export async function readDecisions(
  sql: Knex,
  orderIds: readonly string[],
): Promise<Map<string, OrderDecision[]>> {
  const rows = await sql("partner_order_decision")
    .whereIn("order_id", orderIds)
    .orderBy(["order_id", "number"])
    .select<(OrderDecision & { order_id: string; decided_at: Date })[]>(
      "id",
      "order_id",
      "number",
      "kind",
      "data",
      "reason",
      "decided_at",
    )
  const byOrder = new Map<string, OrderDecision[]>()
  for (const { order_id, decided_at, ...decision } of rows) {
    byOrder.set(order_id, [
      ...(byOrder.get(order_id) ?? []),
      {
        ...decision,
        decided_at: new Date(decided_at).toISOString(),
      } as OrderDecision,
    ])
  }
  return byOrder
}

/**
 * Adds a decision with the order's next number. To be called under a lock of the order.
 * @returns the decision's id
 */
export async function insertDecision(
  transaction: Knex.Transaction,
  { order_id, kind, data, reason, decided_by }: NewDecision,
): Promise<string> {
  const { rows } = await transaction.raw<{ rows: { id: string }[] }>(
    `INSERT INTO partner_order_decision
       (id, order_id, number, kind, data, reason, decided_by, decided_at)
     SELECT ?, ?, coalesce(max(number), 0) + 1, ?, ?::jsonb, ?, ?, now()
     FROM partner_order_decision WHERE order_id = ?
     RETURNING id`,
    [
      generateEntityId(undefined, "pdec"),
      order_id,
      kind,
      JSON.stringify(data),
      reason,
      decided_by,
      order_id,
    ],
  )
  return rows[0].id
}

import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"

import type { NewAttribution } from "./types"

/** Binds a visitor to a cart, once. */
export async function insertVisitorCart(
  sql: Knex,
  cartId: string,
  visitorId: string,
): Promise<void> {
  await sql("partner_visitor_cart")
    .insert({
      id: generateEntityId(undefined, "pvcart"),
      cart_id: cartId,
      visitor_id: visitorId,
    })
    .onConflict(["cart_id", "visitor_id"])
    .ignore()
}

/**
 * Stores a decision about an order unless one that credits somebody stands already.
 * A decision that credited nobody is replaced: a click may have been reported late.
 * @returns whether this decision is the one that stands now
 */
export async function upsertAttribution(
  sql: Knex,
  decision: NewAttribution,
): Promise<boolean> {
  const { rows } = await sql.raw<{ rows: unknown[] }>(
    `INSERT INTO partner_order_attribution
       (id, order_id, sale_partner_id, source, click_id, placed_at,
        settings_version, trace)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?::jsonb)
     ON CONFLICT (order_id) DO UPDATE SET
       sale_partner_id = excluded.sale_partner_id,
       source = excluded.source,
       click_id = excluded.click_id,
       settings_version = excluded.settings_version,
       trace = excluded.trace,
       updated_at = now()
     WHERE partner_order_attribution.sale_partner_id IS NULL
     RETURNING id`,
    [
      generateEntityId(undefined, "pattr"),
      decision.order_id,
      decision.sale_partner_id,
      decision.source,
      decision.touch_id,
      new Date(decision.placed_at),
      decision.settings_version,
      JSON.stringify(decision.trace),
    ],
  )
  return rows.length > 0
}

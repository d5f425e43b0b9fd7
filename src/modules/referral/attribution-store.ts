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

/** Notes the hashed address from which a cart is used, once. */
export async function insertCartAddress(
  sql: Knex,
  cartId: string,
  ipHash: string,
): Promise<void> {
  await sql("partner_cart_address")
    .insert({
      id: generateEntityId(undefined, "pcaddr"),
      cart_id: cartId,
      ip_hash: ipHash,
    })
    .onConflict(["cart_id", "ip_hash"])
    .ignore()
}

/**
 * Stores a decision about an order unless one that credits somebody stands already.
 * A decision that credited nobody is replaced: a click may have been reported late. So is
 * one from before an admin assigned the order anew.
 * @returns whether this decision is the one that stands now
 */
export async function upsertAttribution(
  sql: Knex,
  decision: NewAttribution,
): Promise<boolean> {
  const { rows } = await sql.raw<{ rows: unknown[] }>(
    `INSERT INTO partner_order_attribution
       (id, order_id, sale_partner_id, lead_partner_id, source, touch_id, placed_at,
        settings_version, trace, lead_trace, self_referral, review, customer_id,
        decision_number, ticket)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, ?, ?, ?, ?)
     ON CONFLICT (order_id) DO UPDATE SET
       sale_partner_id = excluded.sale_partner_id,
       lead_partner_id = excluded.lead_partner_id,
       source = excluded.source,
       touch_id = excluded.touch_id,
       settings_version = excluded.settings_version,
       trace = excluded.trace,
       lead_trace = excluded.lead_trace,
       self_referral = excluded.self_referral,
       review = excluded.review,
       customer_id = excluded.customer_id,
       decision_number = excluded.decision_number,
       ticket = greatest(excluded.ticket, partner_order_attribution.ticket),
       updated_at = now()
     WHERE excluded.decision_number > partner_order_attribution.decision_number
       OR (partner_order_attribution.sale_partner_id IS NULL
         AND excluded.decision_number = partner_order_attribution.decision_number)
     RETURNING id`,
    [
      generateEntityId(undefined, "pattr"),
      decision.order_id,
      decision.sale_partner_id,
      decision.lead_partner_id,
      decision.source,
      decision.touch_id,
      new Date(decision.placed_at),
      decision.settings_version,
      JSON.stringify(decision.trace),
      JSON.stringify(decision.lead_trace),
      decision.self_referral,
      decision.review,
      decision.customer_id,
      decision.decision_number,
      decision.ticket,
    ],
  )
  return rows.length > 0
}

import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"

import type { KeptAttribution, NewAttribution } from "./types"

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
 * Stores a decision about an order unless another one stands: one that knows of a later
 * assignment by an admin, that comes from a sync with a later ticket, or that credits
 * somebody else. A side that was nobody's may still become somebody's: a click, or the
 * record of an earlier order, may have come late.
 * @returns whether this decision is the one that stands now
 */
export async function upsertAttribution(
  sql: Knex,
  decision: NewAttribution,
): Promise<boolean> {
  const { rows } = await sql.raw<{ rows: unknown[] }>(
    `INSERT INTO partner_order_attribution AS stored
       (id, order_id, sale_partner_id, lead_partner_id, source, touch_id, placed_at,
        settings_version, trace, lead_trace, self_referral, review, customer_id,
        decision_number, ticket, click_partner_id, click_link_id, click_ad_code,
        clicked_at)
     SELECT ?, ?, ?, ?, ?, ?, ?::timestamptz, ?::int, ?::jsonb, ?::jsonb, ?::boolean, ?,
       ?, ?::int, ?::int, click.partner_id, click.link_id, click.ad_code,
       click.occurred_at
     FROM (VALUES (1)) one LEFT JOIN partner_click click ON click.id = ?
     ON CONFLICT (order_id) DO UPDATE SET
       sale_partner_id = excluded.sale_partner_id,
       lead_partner_id = excluded.lead_partner_id,
       source = excluded.source,
       touch_id = excluded.touch_id,
       click_partner_id = excluded.click_partner_id,
       click_link_id = excluded.click_link_id,
       click_ad_code = excluded.click_ad_code,
       clicked_at = excluded.clicked_at,
       settings_version = excluded.settings_version,
       trace = excluded.trace,
       lead_trace = excluded.lead_trace,
       self_referral = excluded.self_referral,
       review = excluded.review,
       customer_id = excluded.customer_id,
       decision_number = excluded.decision_number,
       ticket = greatest(excluded.ticket, stored.ticket),
       updated_at = now()
     WHERE excluded.decision_number > stored.decision_number
       OR (excluded.decision_number = stored.decision_number
         AND excluded.ticket >= stored.ticket
         AND (stored.sale_partner_id IS NULL OR stored.lead_partner_id IS NULL)
         AND coalesce(stored.sale_partner_id, excluded.sale_partner_id)
           IS NOT DISTINCT FROM excluded.sale_partner_id
         AND coalesce(stored.lead_partner_id, excluded.lead_partner_id)
           IS NOT DISTINCT FROM excluded.lead_partner_id)
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
      decision.touch_id,
    ],
  )
  return rows.length > 0
}

type KeptRow = Omit<KeptAttribution, "placed_at"> & {
  order_id: string
  placed_at: Date
}

/** What was decided about orders, by order; those that no sync has seen are missing. */
export async function readKept(
  sql: Knex,
  orderIds: readonly string[],
): Promise<Map<string, KeptAttribution>> {
  const rows = await sql("partner_order_attribution")
    .whereIn("order_id", orderIds)
    .select<KeptRow[]>(
      "order_id",
      "placed_at",
      "sale_partner_id",
      "lead_partner_id",
      "source",
      "touch_id",
      "trace",
      "lead_trace",
      "self_referral",
      "review",
      "customer_id",
      "decision_number",
    )
  return new Map(
    rows.map(({ order_id, placed_at, ...kept }) => [
      order_id,
      { ...kept, placed_at: new Date(placed_at).toISOString() },
    ]),
  )
}

/** Forgets who was credited with an order that does not exist any more. */
export async function deleteAttribution(
  sql: Knex,
  orderId: string,
): Promise<void> {
  await sql("partner_order_attribution")
    .where({ order_id: orderId, deleted_at: null })
    .update({ deleted_at: sql.fn.now() })
}

import type { Knex } from "@medusajs/framework/mikro-orm/knex"

import type { Touch } from "../../domain/attribution/candidates"
import { emailIdentity } from "../../domain/email-identity"

/**
 * Of more touches than twice this the first and the last are read: these decide, and
 * nobody can push the first one out by sending many.
 */
const MOST_AT_AN_END = 250

/** By what an order can be connected with partners. */
export interface OrderTraits {
  order_id: string
  /** The cart that became the order; null for orders without one. */
  cart_id: string | null
  promotion_ids: string[]
  customer_id: string | null
  emails: string[]
  /** When it was placed, ISO 8601, UTC: what came later is not read. */
  placed_at: string
}

interface TouchRow {
  id: string
  partner_id: string
  link_id: string | null
  occurred_at: Date
  expires_at: Date | null
  ended_at: Date | null
  is_by_hand: boolean
}

const CLICK = `SELECT click.id, click.partner_id, click.link_id, click.occurred_at,
  NULL::timestamptz AS expires_at, NULL::timestamptz AS ended_at, false AS is_by_hand
  FROM partner_click click`

/** The clicks of all visitors who used the order's cart. */
export async function cookieTouches(
  sql: Knex,
  { cart_id, placed_at }: OrderTraits,
): Promise<Touch[]> {
  return await read(
    sql,
    "cookie",
    `${CLICK}
     JOIN partner_visitor_cart binding ON binding.visitor_id = click.visitor_id
     WHERE binding.cart_id = ? AND click.occurred_at <= ?
       AND click.deleted_at IS NULL`,
    [cart_id, placed_at],
  )
}

/** The clicks of one visitor up to a moment. */
export async function visitorTouches(
  sql: Knex,
  visitorId: string,
  until: Date,
): Promise<Touch[]> {
  return await read(
    sql,
    "cookie",
    `${CLICK}
     WHERE click.visitor_id = ? AND click.occurred_at <= ?
       AND click.deleted_at IS NULL`,
    [visitorId, until],
  )
}

/** The clicks, robots' left out, from an address from which the order's cart was used. */
export async function addressTouches(
  sql: Knex,
  { cart_id, placed_at }: OrderTraits,
): Promise<Touch[]> {
  return await read(
    sql,
    "ip",
    `${CLICK}
     JOIN partner_cart_address address ON address.ip_hash = click.ip_hash
     WHERE address.cart_id = ? AND click.occurred_at <= ?
       AND click.counted_as <> 'bot' AND click.deleted_at IS NULL`,
    [cart_id, placed_at],
  )
}

/** The partners whose coupons the order used. */
export async function couponTouches(
  sql: Knex,
  { promotion_ids, placed_at }: OrderTraits,
): Promise<Touch[]> {
  return await read(
    sql,
    "coupon",
    `SELECT id, partner_id, NULL AS link_id, started_at AS occurred_at,
       NULL::timestamptz AS expires_at, NULL::timestamptz AS ended_at,
       false AS is_by_hand
     FROM partner_coupon
     WHERE promotion_id = ANY(?) AND started_at <= ?
       AND (ended_at IS NULL OR ended_at > ?) AND deleted_at IS NULL`,
    [promotion_ids, placed_at, placed_at],
  )
}

/** The customer's referral history, what the order itself brought left out. */
export async function historyTouches(
  sql: Knex,
  { order_id, customer_id, emails, placed_at }: OrderTraits,
): Promise<Touch[]> {
  return await read(
    sql,
    "history",
    `SELECT id, partner_id, NULL AS link_id, occurred_at, expires_at, ended_at,
       source = 'manual' AS is_by_hand
     FROM partner_referral
     WHERE (customer_id = ? OR email_key = ANY(?)) AND occurred_at <= ?
       AND order_id IS DISTINCT FROM ? AND deleted_at IS NULL`,
    [customer_id, emails.map(emailIdentity), placed_at, order_id],
  )
}

async function read(
  sql: Knex,
  source: Touch["source"],
  query: string,
  bindings: Knex.RawBinding[],
): Promise<Touch[]> {
  const { rows } = await sql.raw<{ rows: TouchRow[] }>(
    `WITH touch AS (${query})
     (SELECT * FROM touch ORDER BY occurred_at, id LIMIT ${MOST_AT_AN_END})
     UNION
     (SELECT * FROM touch ORDER BY occurred_at DESC, id LIMIT ${MOST_AT_AN_END})`,
    bindings,
  )
  return rows.map((row) => ({
    touch_id: row.id,
    source,
    partner_id: row.partner_id,
    link_id: row.link_id,
    occurred_at: row.occurred_at.toISOString(),
    expires_at: row.expires_at?.toISOString() ?? null,
    ended_at: row.ended_at?.toISOString() ?? null,
    is_by_hand: row.is_by_hand,
  }))
}

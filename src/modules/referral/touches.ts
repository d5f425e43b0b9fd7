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

/** An order, and whether clicks from its cart's addresses speak for somebody. */
export interface TouchesAsked {
  order: OrderTraits
  with_addresses: boolean
}

/**
 * All that speaks for a partner when an order was placed, by order: coupons, clicks of the
 * visitors who used its cart, the customer's referral history and, if asked for, clicks
 * from the addresses of the cart; of very many the first and the last.
 */
export async function readTouches(
  sql: Knex,
  asked: readonly TouchesAsked[],
): Promise<Touch[][]> {
  const answers = asked.map((): Touch[] => [])
  const add = async (
    touchesOf: (
      sql: Knex,
      orders: readonly OrderTraits[],
    ) => Promise<Touch[][]>,
    concerns: (each: TouchesAsked) => boolean,
  ) => {
    const questions = [...asked.keys()].filter((at) => concerns(asked[at]))
    const found = await touchesOf(
      sql,
      questions.map((at) => asked[at].order),
    )
    questions.forEach((at, index) => answers[at].push(...found[index]))
  }
  await add(couponTouches, ({ order }) => order.promotion_ids.length > 0)
  await add(cookieTouches, ({ order }) => order.cart_id !== null)
  await add(historyTouches, () => true)
  await add(
    addressTouches,
    ({ order, with_addresses }) => with_addresses && order.cart_id !== null,
  )
  return answers
}

const CLICK = `SELECT click.id, click.partner_id, click.link_id, click.occurred_at,
  NULL::timestamptz AS expires_at, NULL::timestamptz AS ended_at, false AS is_by_hand
  FROM partner_click click`

/** The clicks of all visitors who used an order's cart, by order. */
async function cookieTouches(
  sql: Knex,
  orders: readonly OrderTraits[],
): Promise<Touch[][]> {
  return await read(
    sql,
    "cookie",
    `${CLICK}
     JOIN partner_visitor_cart binding ON binding.visitor_id = click.visitor_id
     WHERE binding.cart_id = asked.cart_id AND click.occurred_at <= asked.placed_at
       AND click.deleted_at IS NULL`,
    orders,
  )
}

/** The clicks of one visitor up to a moment. */
export async function visitorTouches(
  sql: Knex,
  visitorId: string,
  until: Date,
): Promise<Touch[]> {
  const [touches] = await read(
    sql,
    "cookie",
    `${CLICK}
     WHERE click.visitor_id = asked.visitor_id AND click.occurred_at <= asked.placed_at
       AND click.deleted_at IS NULL`,
    [{ visitor_id: visitorId, placed_at: until.toISOString() }],
  )
  return touches
}

/** The clicks, robots' left out, from addresses from which an order's cart was used. */
async function addressTouches(
  sql: Knex,
  orders: readonly OrderTraits[],
): Promise<Touch[][]> {
  return await read(
    sql,
    "ip",
    `${CLICK}
     JOIN partner_cart_address address ON address.ip_hash = click.ip_hash
     WHERE address.cart_id = asked.cart_id AND click.occurred_at <= asked.placed_at
       AND click.counted_as <> 'bot' AND click.deleted_at IS NULL`,
    orders,
  )
}

/** The partners whose coupons an order used, by order. */
async function couponTouches(
  sql: Knex,
  orders: readonly OrderTraits[],
): Promise<Touch[][]> {
  return await read(
    sql,
    "coupon",
    `SELECT id, partner_id, NULL AS link_id, started_at AS occurred_at,
       NULL::timestamptz AS expires_at, NULL::timestamptz AS ended_at,
       false AS is_by_hand
     FROM partner_coupon
     WHERE promotion_id = ANY(asked.promotion_ids) AND started_at <= asked.placed_at
       AND (ended_at IS NULL OR ended_at > asked.placed_at) AND deleted_at IS NULL`,
    orders,
  )
}

/** The referral history of an order's customer, what the order itself brought left out. */
async function historyTouches(
  sql: Knex,
  orders: readonly OrderTraits[],
): Promise<Touch[][]> {
  return await read(
    sql,
    "history",
    `SELECT id, partner_id, NULL AS link_id, occurred_at, expires_at, ended_at,
       source = 'manual' AS is_by_hand
     FROM partner_referral
     WHERE (customer_id = asked.customer_id OR email_key = ANY(asked.email_keys))
       AND occurred_at <= asked.placed_at
       AND order_id IS DISTINCT FROM asked.order_id AND deleted_at IS NULL`,
    orders,
  )
}

/** Whose touches are asked for: an order's, or a visitor's up to a moment. */
type Asked = Partial<OrderTraits> & { placed_at: string; visitor_id?: string }

/** @returns the touches by question: of very many the first and the last */
async function read(
  sql: Knex,
  source: Touch["source"],
  query: string,
  asked: readonly Asked[],
): Promise<Touch[][]> {
  const answers = asked.map((): Touch[] => [])
  if (asked.length === 0) {
    return answers
  }
  const { rows } = await sql.raw<{ rows: (TouchRow & { question: number })[] }>(
    `SELECT asked.question, found.*
     FROM json_to_recordset(?::json) AS asked (question int, order_id text, cart_id text,
       customer_id text, visitor_id text, promotion_ids text[], email_keys text[],
       placed_at timestamptz)
     CROSS JOIN LATERAL (
       WITH touch AS (${query})
       (SELECT * FROM touch ORDER BY occurred_at, id LIMIT ${MOST_AT_AN_END})
       UNION
       (SELECT * FROM touch ORDER BY occurred_at DESC, id LIMIT ${MOST_AT_AN_END})
     ) found`,
    [
      JSON.stringify(
        asked.map(({ emails = [], ...each }, question) => ({
          ...each,
          question,
          email_keys: emails.map(emailIdentity),
        })),
      ),
    ],
  )
  for (const row of rows) {
    answers[row.question].push({
      touch_id: row.id,
      source,
      partner_id: row.partner_id,
      link_id: row.link_id,
      occurred_at: row.occurred_at.toISOString(),
      expires_at: row.expires_at?.toISOString() ?? null,
      ended_at: row.ended_at?.toISOString() ?? null,
      is_by_hand: row.is_by_hand,
    })
  }
  return answers
}

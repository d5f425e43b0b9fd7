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
  source: Touch["source"]
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

/** A kind of touches: where those of one question, `asked`, are read. */
interface Kind {
  source: Touch["source"]
  query: string
}

const CLICK = `SELECT click.id, click.partner_id, click.link_id, click.occurred_at,
  NULL::timestamptz AS expires_at, NULL::timestamptz AS ended_at, false AS is_by_hand
  FROM partner_click click`

/** The partners whose coupons an order used. */
const COUPONS: Kind = {
  source: "coupon",
  query: `SELECT id, partner_id, NULL AS link_id, started_at AS occurred_at,
      NULL::timestamptz AS expires_at, NULL::timestamptz AS ended_at,
      false AS is_by_hand
    FROM partner_coupon
    WHERE promotion_id = ANY(asked.promotion_ids) AND started_at <= asked.placed_at
      AND (ended_at IS NULL OR ended_at > asked.placed_at) AND deleted_at IS NULL`,
}

/** The clicks of all visitors who used an order's cart. */
const CART_CLICKS: Kind = {
  source: "cookie",
  query: `${CLICK}
    JOIN partner_visitor_cart binding ON binding.visitor_id = click.visitor_id
    WHERE binding.cart_id = asked.cart_id AND click.occurred_at <= asked.placed_at
      AND click.deleted_at IS NULL`,
}

/** The clicks of one visitor. */
const VISITOR_CLICKS: Kind = {
  source: "cookie",
  query: `${CLICK}
    WHERE click.visitor_id = asked.visitor_id AND click.occurred_at <= asked.placed_at
      AND click.deleted_at IS NULL`,
}

/** The referral history of an order's customer, what the order itself brought left out. */
const HISTORY: Kind = {
  source: "history",
  query: `SELECT id, partner_id, NULL AS link_id, occurred_at, expires_at, ended_at,
      source = 'manual' AS is_by_hand
    FROM partner_referral
    WHERE (customer_id = asked.customer_id OR email_key = ANY(asked.email_keys))
      AND occurred_at <= asked.placed_at
      AND order_id IS DISTINCT FROM asked.order_id AND deleted_at IS NULL`,
}

/** The clicks, robots' left out, from addresses from which an order's cart was used. */
const ADDRESS_CLICKS: Kind = {
  source: "ip",
  query: `${CLICK}
    JOIN partner_cart_address address ON address.ip_hash = click.ip_hash
    WHERE asked.with_addresses AND address.cart_id = asked.cart_id
      AND click.occurred_at <= asked.placed_at
      AND click.counted_as <> 'bot' AND click.deleted_at IS NULL`,
}

/**
 * All that speaks for a partner when an order was placed, by order: coupons, clicks of the
 * visitors who used its cart, the customer's referral history and, if asked for, clicks
 * from the addresses of the cart; of very many of a kind the first and the last.
 */
export async function readTouches(
  sql: Knex,
  asked: readonly TouchesAsked[],
): Promise<Touch[][]> {
  return await read(
    sql,
    [
      ...(asked.some(({ order }) => order.promotion_ids.length > 0)
        ? [COUPONS]
        : []),
      CART_CLICKS,
      HISTORY,
      ...(asked.some(({ with_addresses }) => with_addresses)
        ? [ADDRESS_CLICKS]
        : []),
    ],
    asked.map(({ order, with_addresses }) => ({ ...order, with_addresses })),
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
    [VISITOR_CLICKS],
    [{ visitor_id: visitorId, placed_at: until.toISOString() }],
  )
  return touches
}

/** Whose touches are asked for: an order's, or a visitor's up to a moment. */
type Asked = Partial<OrderTraits> & {
  placed_at: string
  visitor_id?: string
  with_addresses?: boolean
}

/** @returns the touches by question: of very many of a kind the first and the last */
async function read(
  sql: Knex,
  kinds: readonly Kind[],
  asked: readonly Asked[],
): Promise<Touch[][]> {
  const { rows } = await sql.raw<{ rows: (TouchRow & { question: number })[] }>(
    `SELECT asked.question, found.*
     FROM json_to_recordset(?::json) AS asked (question int, order_id text, cart_id text,
       customer_id text, visitor_id text, promotion_ids text[], email_keys text[],
       placed_at timestamptz, with_addresses boolean)
     CROSS JOIN LATERAL (${kinds.map(endsOf).join(" UNION ALL ")}) found`,
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
  const answers = asked.map((): Touch[] => [])
  for (const row of rows) {
    answers[row.question].push({
      touch_id: row.id,
      source: row.source,
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

function endsOf({ source, query }: Kind): string {
  return `(SELECT '${source}' AS source, ends.* FROM (
    WITH touch AS (${query})
    (SELECT * FROM touch ORDER BY occurred_at, id LIMIT ${MOST_AT_AN_END})
    UNION
    (SELECT * FROM touch ORDER BY occurred_at DESC, id LIMIT ${MOST_AT_AN_END})
  ) ends)`
}

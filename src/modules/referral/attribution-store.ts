import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"

import { lockSubjects } from "../../utils/sql"
import { keepOrderReferrals } from "./referral-history"
import type { KeptAttribution, NewAttribution, NewReferral } from "./types"

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

/** A decision about an order. */
export interface DecidedAttribution {
  decision: NewAttribution
  /** What the order adds to its customer's referral history, if anything. */
  referral: NewReferral | null
  /** Whether the sync knew of an earlier decision, which there is then. */
  was_decided: boolean
}

/** What stands of an order, and whether the decision just kept has credited the sale. */
export interface AttributionOutcome {
  attribution: KeptAttribution
  credited: boolean
}

/**
 * Keeps decisions about orders: see `changeAttributions`. Whoever decides about one of
 * them waits. First decisions come first, and all else in one order, so that nobody waits
 * in a circle.
 * @returns what stands now, in the order of the decisions
 */
export async function keepAttributions(
  transaction: Knex.Transaction,
  decided: readonly DecidedAttribution[],
): Promise<AttributionOutcome[]> {
  const first = await insertAttributions(
    transaction,
    decided.flatMap(({ decision, was_decided }) =>
      was_decided ? [] : [decision],
    ),
  )
  const { before, changed } = await changeAttributions(
    transaction,
    decided.flatMap(({ decision }) =>
      first.has(decision.order_id) ? [] : [decision],
    ),
  )
  const standing = new Set([...first, ...changed])
  await keepOrderReferrals(
    transaction,
    decided.flatMap(({ decision: { order_id }, referral }) =>
      standing.has(order_id)
        ? [{ order_id, referral, is_known: before.has(order_id) }]
        : [],
    ),
  )
  return decided.map(({ decision: { placed_at, ...decision } }) => {
    const known = before.get(decision.order_id)
    const { sale_partner_id } = decision
    return standing.has(decision.order_id)
      ? {
          attribution: {
            ...decision,
            placed_at: known?.placed_at ?? placed_at,
          },
          credited:
            sale_partner_id !== null &&
            sale_partner_id !== known?.sale_partner_id,
        }
      : { attribution: known as KeptAttribution, credited: false }
  })
}

/**
 * Stores decisions about orders of which there is none yet; who stores one for the same
 * order at the same time waits.
 * @returns the orders of which there was none
 */
async function insertAttributions(
  transaction: Knex.Transaction,
  decisions: readonly NewAttribution[],
): Promise<Set<string>> {
  return await storeAttributions(transaction, decisions, "DO NOTHING")
}

/**
 * Stores decisions about orders unless another one stands: one that knows of a later
 * assignment by an admin, that comes from a sync with a later ticket, or that credits
 * somebody else. A side that was nobody's may still become somebody's: a click, or the
 * record of an earlier order, may have come late.
 * @returns what stood before, and the orders whose decision given here stands now
 */
async function changeAttributions(
  transaction: Knex.Transaction,
  decisions: readonly NewAttribution[],
): Promise<{ before: Map<string, KeptAttribution>; changed: Set<string> }> {
  if (decisions.length === 0) {
    return { before: new Map(), changed: new Set() }
  }
  const orderIds = decisions.map(({ order_id }) => order_id)
  await lockSubjects(
    transaction,
    orderIds.map((id) => `attribution:${id}`),
  )
  const before = await readKept(transaction, orderIds)
  const changed = await storeAttributions(
    transaction,
    decisions,
    `DO UPDATE SET
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
           IS NOT DISTINCT FROM excluded.lead_partner_id)`,
  )
  return { before, changed }
}

/** @returns the orders that the statement has stored something of */
async function storeAttributions(
  transaction: Knex.Transaction,
  decisions: readonly NewAttribution[],
  onConflict: string,
): Promise<Set<string>> {
  if (decisions.length === 0) {
    return new Set()
  }
  const { rows } = await transaction.raw<{ rows: { order_id: string }[] }>(
    `INSERT INTO partner_order_attribution AS stored
       (id, order_id, sale_partner_id, lead_partner_id, source, touch_id, placed_at,
        settings_version, trace, lead_trace, self_referral, review, customer_id,
        decision_number, ticket, click_partner_id, click_link_id, click_ad_code,
        clicked_at)
     SELECT decision.*, click.partner_id, click.link_id, click.ad_code,
       click.occurred_at
     FROM json_to_recordset(?::json) AS decision (id text, order_id text,
       sale_partner_id text, lead_partner_id text, source text, touch_id text,
       placed_at timestamptz, settings_version int, trace jsonb, lead_trace jsonb,
       self_referral boolean, review text, customer_id text, decision_number int,
       ticket int)
     LEFT JOIN LATERAL (
       SELECT * FROM partner_click WHERE id = decision.touch_id OFFSET 0
     ) click ON true
     ORDER BY decision.order_id
     ON CONFLICT (order_id) ${onConflict}
     RETURNING order_id`,
    [
      JSON.stringify(
        decisions.map((decision) => ({
          ...decision,
          id: generateEntityId(undefined, "pattr"),
        })),
      ),
    ],
  )
  return new Set(rows.map(({ order_id }) => order_id))
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

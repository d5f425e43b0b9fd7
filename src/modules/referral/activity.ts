import type { Knex } from "@medusajs/framework/mikro-orm/knex"

import { quarterBegins } from "./click-range"

/** When a quarter of an hour of a day of clicks began. */
const BEGINS = quarterBegins("total.day", "part.quarter")

/** More flagged orders than this at once are not looked at one by one. */
export const MOST_UNDER_REVIEW = 10_000

/** What happened on one day, in the range or in the one before it. */
export interface DayOfActivity {
  kind: "clicks" | "leads" | "orders"
  in_range: boolean
  /** `2026-06-30`, in the time zone that was asked for. */
  day: string
  count: number
}

export interface ActivityQuery {
  /** Where the range before begins. */
  previous: Date
  from: Date
  /** Exclusive. */
  until: Date
  /** An IANA name; what a day is depends on it. */
  time_zone: string
  /** Only of these partners; left out: of all. */
  partner_ids?: readonly string[]
}

/**
 * Visits of people, leads and orders credited by day; days without any are missing. A
 * lead is somebody who was known before they ordered; an order counts when a partner is
 * credited with it and no verdict took it away, also if it was cancelled later. Clicks are
 * known by quarters of an hour, in which all days of the world begin.
 */
export async function readActivity(
  sql: Knex,
  query: ActivityQuery,
): Promise<DayOfActivity[]> {
  const only = (...columns: string[]): string =>
    query.partner_ids
      ? `AND (${columns.map((column) => `${column} = ANY(:partner_ids)`).join(" OR ")})`
      : ""
  const { rows } = await sql.raw<{ rows: DayOfActivity[] }>(
    `SELECT kind, happened_at >= :from AS in_range,
       to_char(happened_at AT TIME ZONE :time_zone, 'YYYY-MM-DD') AS day,
       sum(times)::int AS count
     FROM (
       SELECT 'clicks' AS kind, ${BEGINS} AS happened_at, part.visits AS times
       FROM partner_click_total total,
         unnest(total.quarters, total.quarter_visits) AS part(quarter, visits)
       WHERE ${query.partner_ids ? "total.partner_id = ANY(:partner_ids)" : "total.partner_id = ''"}
         AND total.day >= (:previous::timestamptz AT TIME ZONE 'UTC')::date
         AND total.day <= (:until::timestamptz AT TIME ZONE 'UTC')::date
         AND ${BEGINS} >= :previous AND ${BEGINS} < :until AND part.visits > 0
       UNION ALL
       SELECT 'leads', occurred_at, 1 FROM partner_referral
       WHERE source <> 'order' AND deleted_at IS NULL
         AND occurred_at >= :previous AND occurred_at < :until ${only("partner_id")}
       UNION ALL
       SELECT 'orders', placed_at, 1 FROM partner_order_attribution
       WHERE (sale_partner_id IS NOT NULL OR lead_partner_id IS NOT NULL)
         AND review <> 'refused' AND deleted_at IS NULL
         AND placed_at >= :previous AND placed_at < :until
         ${only("sale_partner_id", "lead_partner_id")}
     ) happened
     GROUP BY 1, 2, 3`,
    { ...query, partner_ids: [...(query.partner_ids ?? [])] },
  )
  return rows
}

/** What some partners had in a range, all of them together. */
export interface ActivityCounts {
  clicks: number
  leads: number
  orders: number
}

/** Visits, leads and orders of some partners in a range, counted as by `readActivity`. */
export async function countActivity(
  sql: Knex,
  partnerIds: readonly string[],
  range: { from: Date; until: Date },
): Promise<ActivityCounts> {
  const { rows } = await sql.raw<{ rows: ActivityCounts[] }>(
    `SELECT (
       SELECT coalesce(sum(part.visits), 0)::int
       FROM partner_click_total total,
         unnest(total.quarters, total.quarter_visits) AS part(quarter, visits)
       WHERE total.partner_id = ANY(:partnerIds)
         AND total.day >= (:from::timestamptz AT TIME ZONE 'UTC')::date
         AND total.day <= (:until::timestamptz AT TIME ZONE 'UTC')::date
         AND ${BEGINS} >= :from AND ${BEGINS} < :until
     ) AS clicks, (
       SELECT count(*)::int FROM partner_referral
       WHERE source <> 'order' AND deleted_at IS NULL
         AND occurred_at >= :from AND occurred_at < :until
         AND partner_id = ANY(:partnerIds)
     ) AS leads, (
       SELECT count(*)::int FROM partner_order_attribution
       WHERE (sale_partner_id = ANY(:partnerIds) OR lead_partner_id = ANY(:partnerIds))
         AND review <> 'refused' AND deleted_at IS NULL
         AND placed_at >= :from AND placed_at < :until
     ) AS orders`,
    { partnerIds: [...partnerIds], ...range },
  )
  return rows[0]
}

/** The orders that wait for somebody's verdict, the latest first. */
export async function readOrdersUnderReview(
  sql: Knex,
  limit: number,
): Promise<string[]> {
  const { rows } = await sql.raw<{ rows: { order_id: string }[] }>(
    `SELECT order_id FROM partner_order_attribution
     WHERE review = 'pending' AND deleted_at IS NULL
     ORDER BY placed_at DESC LIMIT ?`,
    [limit],
  )
  return rows.map(({ order_id }) => order_id)
}

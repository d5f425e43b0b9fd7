import type { Knex } from "@medusajs/framework/mikro-orm/knex"

import { quarterBegins, toDay, wholeDays } from "./whole-days"

/** When a quarter of an hour of a day began. */
const BEGINS = quarterBegins("activity.day", "part.quarter")

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
  /** Only of this partner; left out: of all. */
  partner_id?: string
}

/** Quarters of an hour of the days of `partner_activity_day` that are in a range. */
const quartersOf = (partners: string, from: string): string => `
  FROM partner_activity_day activity,
    unnest(activity.quarters, activity.quarter_visits, activity.quarter_leads,
      activity.quarter_orders) AS part(quarter, visits, leads, orders)
  WHERE activity.partner_id ${partners}
    AND activity.day >= (${from}::timestamptz AT TIME ZONE 'UTC')::date
    AND activity.day <= (:until::timestamptz AT TIME ZONE 'UTC')::date
    AND ${BEGINS} >= ${from} AND ${BEGINS} < :until`

/**
 * Visits of people, leads and orders credited by day; days without any are missing. A
 * lead is somebody who was known before they ordered; an order counts when a partner is
 * credited with it and no verdict took it away, also if it was cancelled later. All are
 * known by quarters of an hour, in which all days of the world begin. To be read after
 * what has changed is counted.
 */
export async function readActivity(
  sql: Knex,
  query: ActivityQuery,
): Promise<DayOfActivity[]> {
  const { rows } = await sql.raw<{ rows: DayOfActivity[] }>(
    `WITH day AS (
       SELECT ${BEGINS} >= :from AS in_range,
         (${BEGINS} AT TIME ZONE :time_zone)::date AS day,
         sum(part.visits) AS clicks, sum(part.leads) AS leads, sum(part.orders) AS orders
       ${quartersOf("= :partner_id", ":previous")}
       GROUP BY 1, 2
     )
     SELECT counted.kind, day.in_range, day.day::text AS day, counted.times::int AS count
     FROM day, LATERAL (
       VALUES ('clicks', clicks), ('leads', leads), ('orders', orders)
     ) AS counted(kind, times)
     WHERE counted.times > 0`,
    { ...query, partner_id: query.partner_id ?? "" },
  )
  return rows
}

/** What each of some partners had in a range, added up. */
export interface ActivityCounts {
  clicks: number
  leads: number
  orders: number
}

/**
 * Visits, leads and orders of partners in a range, counted as by {@link readActivity}; of
 * days that are in it as a whole only the sums are looked at.
 */
export async function countActivity(
  sql: Knex,
  partnerIds: readonly string[],
  range: { from: Date; until: Date },
): Promise<ActivityCounts> {
  const { first, end, cut_days } = wholeDays(range)
  const { rows } = await sql.raw<{ rows: ActivityCounts[] }>(
    `SELECT coalesce(sum(visits), 0)::int AS clicks,
       coalesce(sum(leads), 0)::int AS leads, coalesce(sum(orders), 0)::int AS orders
     FROM (
       SELECT visits, leads, orders FROM partner_activity_day
       WHERE partner_id = ANY(:partnerIds)
         AND day >= :first_day::date AND day < :end_day::date
       UNION ALL
       SELECT part.visits, part.leads, part.orders
       ${quartersOf("= ANY(:partnerIds)", ":from")}
         AND activity.day = ANY(:cut_days::date[])
     ) counted`,
    {
      partnerIds: [...partnerIds],
      ...range,
      first_day: first && toDay(first),
      end_day: end && toDay(end),
      cut_days,
    },
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

import type { Knex } from "@medusajs/framework/mikro-orm/knex"

import { quartersBefore } from "../../domain/quarters"
import { toDay, wholeDays } from "../../domain/whole-parts"
import { quarterBegins } from "./day-quarters"

/** When a quarter of an hour of a day began. */
const BEGINS = quarterBegins("activity.day", "part.quarter")

/** The quarters of an hour of a day. */
const PARTS = `unnest(activity.quarters, activity.quarter_visits, activity.quarter_leads,
  activity.quarter_orders) AS part(quarter, visits, leads, orders)`

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

/**
 * At which quarters of an hour of a day in UTC days of the time zone begin: one of them, or
 * two where the clocks are changed in the range. Between two of these, all of a day in UTC
 * is on one day of the time zone, so that the calendar is asked for one quarter and not for
 * each: clocks are changed at midnight, or not within as long from it as they are changed by.
 */
const MIDNIGHTS = `SELECT array_agg(quarter ORDER BY quarter) AS quarters FROM (
    SELECT DISTINCT ceil(extract(epoch FROM time '00:00'
      - (moment AT TIME ZONE :time_zone - moment AT TIME ZONE 'UTC')) / 900)::int AS quarter
    FROM generate_series(:previous::timestamptz, :until::timestamptz + interval '1 day',
      interval '1 day') moment
  ) midnight`

/**
 * Visits of people, leads and orders credited by day; days without any are missing. A
 * lead is somebody who was known before they ordered; an order counts when a partner is
 * credited with it and no verdict took it away, also if it was cancelled later. All are
 * known by quarters of an hour, in which all days of the world begin. To be read after
 * what has changed is counted.
 */
export async function readActivity(
  sql: Knex,
  { previous, from, until, ...query }: ActivityQuery,
): Promise<DayOfActivity[]> {
  const { rows } = await sql.raw<{ rows: DayOfActivity[] }>(
    `WITH midnights AS MATERIALIZED (${MIDNIGHTS}), activity AS MATERIALIZED (
       SELECT *, (day - date '1970-01-01') * 96 AS first FROM partner_activity_day
       WHERE partner_id = :partner_id
         AND day >= (:previous::timestamptz AT TIME ZONE 'UTC')::date
         AND day <= (:until::timestamptz AT TIME ZONE 'UTC')::date
     ), day AS (
       SELECT part.in_range,
         (${BEGINS} AT TIME ZONE :time_zone)::date AS day,
         sum(part.visits) AS clicks, sum(part.leads) AS leads, sum(part.orders) AS orders
       FROM activity CROSS JOIN LATERAL (
         SELECT first + quarter >= :from_quarter AS in_range, min(quarter) AS quarter,
           sum(visits) AS visits, sum(leads) AS leads, sum(orders) AS orders
         FROM ${PARTS}
         WHERE first + quarter >= :previous_quarter AND first + quarter < :until_quarter
         GROUP BY 1, width_bucket(quarter::int, (SELECT quarters FROM midnights))
       ) part
       GROUP BY 1, 2
     )
     SELECT counted.kind, day.in_range, day.day::text AS day, counted.times::int AS count
     FROM day, LATERAL (
       VALUES ('clicks', clicks), ('leads', leads), ('orders', orders)
     ) AS counted(kind, times)
     WHERE counted.times > 0`,
    {
      ...{ previous, until, time_zone: query.time_zone },
      partner_id: query.partner_id ?? "",
      previous_quarter: quartersBefore(previous),
      from_quarter: quartersBefore(from),
      until_quarter: quartersBefore(until),
    },
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
  const { first, end, cut } = wholeDays(range)
  const { rows } = await sql.raw<{ rows: ActivityCounts[] }>(
    `SELECT coalesce(sum(visits), 0)::int AS clicks,
       coalesce(sum(leads), 0)::int AS leads, coalesce(sum(orders), 0)::int AS orders
     FROM (
       SELECT visits, leads, orders FROM partner_activity_day
       WHERE partner_id = ANY(:partnerIds)
         AND day >= :first_day::date AND day < :end_day::date
       UNION ALL
       SELECT part.visits, part.leads, part.orders
       FROM partner_activity_day activity,
         ${PARTS}
       WHERE activity.partner_id = ANY(:partnerIds)
         AND activity.day = ANY(:cut_days::date[])
         AND ${BEGINS} >= :from AND ${BEGINS} < :until
     ) counted`,
    {
      partnerIds: [...partnerIds],
      ...range,
      first_day: first && toDay(first),
      end_day: end && toDay(end),
      cut_days: cut,
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

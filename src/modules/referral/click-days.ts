import type { Knex } from "@medusajs/framework/mikro-orm/knex"

import { countActivityDays, type PartnerDay } from "./activity-days"

/**
 * Days of clicks, in UTC: what the reports read, so that they cost the same however many
 * clicks there are. Tables without models, since nothing but the statements here and those
 * of the reports touches them:
 *
 * - `partner_click_change`: the days of partners that have to be counted (anew). Whoever
 *   stores or changes a click adds a row in the same statement; the database does where a
 *   lead or an order is written. A row goes when its day is counted.
 * - `partner_click_day`: a day of one partner's link and ad; `''` for clicks without one. A
 *   quarter of an hour in which something was clicked has an entry in each array, since a day
 *   of the reader's is not a day in UTC.
 * - `partner_click_month`: its months, for long ranges.
 * - `partner_activity_day`: see `countActivityDays`.
 *
 * A visitor is counted where they first came through the link and ad that day: visitors of
 * several days are added up.
 *
 * A day is always counted from all of its clicks, and its month gets the difference, so that
 * late clicks, repetitions and machines that do the same work come to the same.
 */
const CHANGE = "partner_click_change"

/** One after the other: who counts must see what who counted before has seen. */
const LOCK = "partner-center-click-days"

/**
 * Stores clicks, or changes them, and asks for their days to be counted, in one statement.
 * @returns how many days of partners are to be counted; 0: nothing was written
 */
export async function withChangedDays(
  sql: Knex,
  write: Knex.QueryBuilder,
): Promise<number> {
  const { rowCount } = await sql.raw<{ rowCount: number }>(
    `WITH written AS (?)
     INSERT INTO ${CHANGE} (partner_id, day)
     SELECT DISTINCT partner_id, (occurred_at AT TIME ZONE 'UTC')::date FROM written`,
    [write.returning(["partner_id", "occurred_at"])],
  )
  return rowCount
}

/** Whether there are days to be counted, or being counted by somebody else just now. */
export async function hasUncountedClicks(sql: Knex): Promise<boolean> {
  // By the key: without it, what was counted and is not yet cleared away is read through.
  const row: unknown = await sql(CHANGE).orderBy(["day", "id"]).first("id")
  return row !== undefined
}

/**
 * Counts days that have changed, the earliest first: what is counted for the store and for
 * months is then counted few times, however many days have changed.
 * @param most so many changes at the most
 * @returns how many changes it was; fewer than `most`: there are no more
 */
export async function rollUpClicks(
  transaction: Knex.Transaction,
  most: number,
): Promise<number> {
  await transaction.raw("SELECT pg_advisory_xact_lock(hashtext(?))", [LOCK])
  const { rows: changes } = await transaction.raw<{ rows: PartnerDay[] }>(
    `DELETE FROM ${CHANGE} WHERE (day, id) IN (
       SELECT day, id FROM ${CHANGE} ORDER BY day, id LIMIT ?
     ) RETURNING partner_id, day::text AS day`,
    [most],
  )
  if (changes.length > 0) {
    // A statement of its own each: it must see all clicks whose changes were taken.
    await countDays(transaction, changes)
    await countActivityDays(transaction, changes)
  }
  return changes.length
}

/** What days have more or less than when they were counted before, of which nothing is written yet. */
const ADD_TO_MONTHS = `INSERT INTO partner_click_month AS kept
  SELECT partner_id, date_trunc('month', day::timestamp)::date, link_id, ad_code,
    sum(visits), sum(repeats), sum(bots), sum(visitors)
  FROM (
    SELECT counted.partner_id, counted.day, counted.link_id, counted.ad_code,
      counted.visits - coalesce(before.visits, 0) AS visits,
      counted.repeats - coalesce(before.repeats, 0) AS repeats,
      counted.bots - coalesce(before.bots, 0) AS bots,
      counted.visitors - coalesce(before.visitors, 0) AS visitors
    FROM counted
    LEFT JOIN LATERAL (
      SELECT visits, repeats, bots, visitors FROM partner_click_day
      WHERE (partner_id, day, link_id, ad_code)
        = (counted.partner_id, counted.day, counted.link_id, counted.ad_code)
      OFFSET 0
    ) before ON true
  ) added
  WHERE (visits, repeats, bots, visitors) <> (0, 0, 0, 0)
  GROUP BY 1, 2, 3, 4
  ON CONFLICT (partner_id, link_id, ad_code, month) DO UPDATE SET
    visits = kept.visits + excluded.visits, repeats = kept.repeats + excluded.repeats,
    bots = kept.bots + excluded.bots, visitors = kept.visitors + excluded.visitors`

async function countDays(
  transaction: Knex.Transaction,
  changes: readonly PartnerDay[],
): Promise<void> {
  await transaction.raw(
    `WITH changed AS (
       SELECT DISTINCT * FROM unnest(:partner_ids::text[], :days::date[])
         AS changed(partner_id, day)
     ), clicked AS (
       SELECT changed.*, click.link_id, click.ad_code, click.counted_as,
         (extract(epoch FROM click.occurred_at
           - changed.day::timestamp AT TIME ZONE 'UTC') / 900)::numeric AS quarters_in,
         click.visitor_id IS NOT NULL AND row_number() OVER (
           PARTITION BY changed.partner_id, changed.day, click.link_id, click.ad_code,
             click.visitor_id
           ORDER BY click.occurred_at, click.id
         ) = 1 AS is_first
       FROM changed
       CROSS JOIN LATERAL (
         SELECT id, occurred_at, counted_as, visitor_id,
           coalesce(link_id, '') AS link_id, coalesce(ad_code, '') AS ad_code
         FROM partner_click
         WHERE partner_id = changed.partner_id
           AND occurred_at >= changed.day::timestamp AT TIME ZONE 'UTC'
           AND occurred_at < (changed.day + 1)::timestamp AT TIME ZONE 'UTC'
           AND deleted_at IS NULL
         -- Without it PostgreSQL may join the days with all clicks that there are.
         OFFSET 0
       ) click
     ), quarter AS (
       SELECT partner_id, day, link_id, ad_code,
         floor(quarters_in)::smallint AS quarter,
         count(*) FILTER (WHERE counted_as = 'visit')::int AS visits,
         count(*) FILTER (WHERE counted_as = 'repeat')::int AS repeats,
         count(*) FILTER (WHERE counted_as = 'bot')::int AS bots,
         count(*) FILTER (WHERE is_first)::int AS visitors
       FROM clicked
       GROUP BY 1, 2, 3, 4, 5
     ), counted AS (
       SELECT partner_id, day, link_id, ad_code,
         sum(visits)::int AS visits, sum(repeats)::int AS repeats,
         sum(bots)::int AS bots, sum(visitors)::int AS visitors,
         array_agg(quarter ORDER BY quarter) AS quarters,
         array_agg(visits ORDER BY quarter) AS quarter_visits,
         array_agg(repeats ORDER BY quarter) AS quarter_repeats,
         array_agg(bots ORDER BY quarter) AS quarter_bots,
         array_agg(visitors ORDER BY quarter) AS quarter_visitors
       FROM quarter
       GROUP BY 1, 2, 3, 4
     ), months AS (
       ${ADD_TO_MONTHS}
     )
     INSERT INTO partner_click_day AS kept
     SELECT * FROM counted
     ON CONFLICT (partner_id, day, link_id, ad_code) DO UPDATE SET
       visits = excluded.visits, repeats = excluded.repeats, bots = excluded.bots,
       visitors = excluded.visitors, quarters = excluded.quarters,
       quarter_visits = excluded.quarter_visits,
       quarter_repeats = excluded.quarter_repeats,
       quarter_bots = excluded.quarter_bots,
       quarter_visitors = excluded.quarter_visitors
     WHERE (kept.quarters, kept.quarter_visits, kept.quarter_repeats, kept.quarter_bots,
         kept.quarter_visitors)
       <> (excluded.quarters, excluded.quarter_visits, excluded.quarter_repeats,
         excluded.quarter_bots, excluded.quarter_visitors)`,
    {
      partner_ids: changes.map(({ partner_id }) => partner_id),
      days: changes.map(({ day }) => day),
    },
  )
}

import type { Knex } from "@medusajs/framework/mikro-orm/knex"

import type { OrderRange } from "./attributed-orders"
import { clickRange, countedClicks } from "./click-range"

/** What came through one link, with one ad code, of one partner. */
export interface LinkStatistics {
  partner_id: string
  link_id: string | null
  link_name: string | null
  ad_code: string | null
  /** Visits of people; repeats within seconds and robots apart. */
  clicks: number
  repeats: number
  bots: number
  /** People of each day, in UTC, added up. */
  visitors: number
  leads: number
  orders: number
}

/**
 * Clicks of a range by partner, link and ad, with the leads and the orders that these
 * clicks have brought so far; the most clicks first. Only of one partner if asked for.
 */
export async function readLinkStatistics(
  sql: Knex,
  range: OrderRange,
  partnerId: string | null,
  page: { limit: number; offset: number },
): Promise<{ links: LinkStatistics[]; count: number }> {
  const { rows } = await sql.raw<{
    rows: (LinkStatistics & { total: number })[]
  }>(
    `WITH counted AS (
       SELECT partner_id, link_id, ad_code, sum(visits)::int AS clicks,
         sum(repeats)::int AS repeats, sum(bots)::int AS bots,
         sum(visitors)::int AS visitors
       FROM (${countedClicks("(:partnerId::text IS NULL OR day.partner_id = :partnerId)")}) parts
       GROUP BY partner_id, link_id, ad_code
       HAVING sum(visits + repeats + bots) > 0
     ), page AS (
       SELECT *, count(*) OVER ()::int AS total,
         row_number() OVER (ORDER BY ${MOST_FIRST}) AS place
       FROM counted
       ORDER BY place
       LIMIT :limit OFFSET :offset
     )
     SELECT page.partner_id, nullif(page.link_id, '') AS link_id,
       link.name AS link_name, nullif(page.ad_code, '') AS ad_code,
       page.clicks, page.repeats, page.bots, page.visitors, page.total,
       ${broughtBy("partner_referral")} AS leads,
       ${broughtBy("partner_order_attribution")} AS orders
     FROM page LEFT JOIN partner_link link ON link.id = page.link_id
     ORDER BY page.place`,
    { partnerId, ...clickRange(range), ...page },
  )
  return {
    links: rows.map(({ total: _, ...link }) => link),
    count: rows[0]?.total ?? 0,
  }
}

/** Of as many clicks, those without a link or an ad come last. */
const MOST_FIRST =
  "clicks DESC, partner_id, nullif(link_id, ''), nullif(ad_code, '')"

/** How many rows the clicks of a range, of one partner, link and ad, have brought. */
function broughtBy(table: string): string {
  return `(SELECT count(*)::int FROM ${table} brought
    WHERE brought.click_partner_id = page.partner_id
      AND brought.clicked_at IS NOT NULL AND brought.deleted_at IS NULL
      AND coalesce(brought.click_link_id, '') = page.link_id
      AND coalesce(brought.click_ad_code, '') = page.ad_code
      AND ${IN_RANGE})`
}

const IN_RANGE = `
  (:from::timestamptz IS NULL OR brought.clicked_at >= :from::timestamptz)
  AND (:until::timestamptz IS NULL OR brought.clicked_at < :until::timestamptz)`

/** What came through one link, whoever shared it. */
export type LinkTotals = Pick<
  LinkStatistics,
  "clicks" | "visitors" | "leads" | "orders"
>

/**
 * Clicks of a range by link, with the leads and the orders that these clicks have
 * brought so far. A link that nobody followed is missing.
 */
export async function readLinkTotals(
  sql: Knex,
  range: OrderRange,
  linkIds: readonly string[],
): Promise<Map<string, LinkTotals>> {
  const { rows } = await sql.raw<{ rows: (LinkTotals & { id: string })[] }>(
    `WITH counted AS (
       SELECT link_id AS id, sum(visits)::int AS clicks,
         sum(visitors)::int AS visitors
       FROM (${countedClicks("day.link_id = ANY(:linkIds)")}) parts
       GROUP BY link_id
       HAVING sum(visits + repeats + bots) > 0
     )
     SELECT counted.*,
       (SELECT count(*)::int FROM partner_referral brought
        WHERE brought.click_link_id = counted.id AND brought.deleted_at IS NULL
          AND ${IN_RANGE}) AS leads,
       (SELECT count(*)::int FROM partner_order_attribution brought
        WHERE brought.click_link_id = counted.id AND brought.deleted_at IS NULL
          AND ${IN_RANGE}) AS orders
     FROM counted`,
    { linkIds: [...linkIds], ...clickRange(range) },
  )
  return new Map(rows.map(({ id, ...totals }) => [id, totals]))
}

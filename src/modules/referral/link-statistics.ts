import type { Knex } from "@medusajs/framework/mikro-orm/knex"

import type { OrderRange } from "./attributed-orders"

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
       SELECT click.partner_id, click.link_id, click.ad_code,
         count(DISTINCT click.id)
           FILTER (WHERE click.counted_as = 'visit')::int AS clicks,
         count(DISTINCT click.id)
           FILTER (WHERE click.counted_as = 'repeat')::int AS repeats,
         count(DISTINCT click.id)
           FILTER (WHERE click.counted_as = 'bot')::int AS bots,
         count(DISTINCT click.visitor_id)::int AS visitors,
         count(DISTINCT lead.id)::int AS leads,
         count(DISTINCT attribution.id)::int AS orders
       FROM partner_click click
       LEFT JOIN partner_referral lead
         ON lead.click_id = click.id AND lead.deleted_at IS NULL
       LEFT JOIN partner_order_attribution attribution
         ON attribution.touch_id = click.id AND attribution.deleted_at IS NULL
       WHERE (:partnerId::text IS NULL OR click.partner_id = :partnerId)
         AND (:from::timestamptz IS NULL OR click.occurred_at >= :from::timestamptz)
         AND (:until::timestamptz IS NULL OR click.occurred_at < :until::timestamptz)
         AND click.deleted_at IS NULL
       GROUP BY click.partner_id, click.link_id, click.ad_code
     )
     SELECT counted.*, link.name AS link_name, count(*) OVER ()::int AS total
     FROM counted LEFT JOIN partner_link link ON link.id = counted.link_id
     ORDER BY clicks DESC, counted.partner_id, counted.link_id, counted.ad_code
     LIMIT :limit OFFSET :offset`,
    { partnerId, ...range, ...page },
  )
  return {
    links: rows.map(({ total: _, ...link }) => link),
    count: rows[0]?.total ?? 0,
  }
}

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
    `SELECT click.link_id AS id,
       count(DISTINCT click.id)
         FILTER (WHERE click.counted_as = 'visit')::int AS clicks,
       count(DISTINCT click.visitor_id)::int AS visitors,
       count(DISTINCT lead.id)::int AS leads,
       count(DISTINCT attribution.id)::int AS orders
     FROM partner_click click
     LEFT JOIN partner_referral lead
       ON lead.click_id = click.id AND lead.deleted_at IS NULL
     LEFT JOIN partner_order_attribution attribution
       ON attribution.touch_id = click.id AND attribution.deleted_at IS NULL
     WHERE click.link_id = ANY(:linkIds)
       AND (:from::timestamptz IS NULL OR click.occurred_at >= :from::timestamptz)
       AND (:until::timestamptz IS NULL OR click.occurred_at < :until::timestamptz)
       AND click.deleted_at IS NULL
     GROUP BY click.link_id`,
    { linkIds: [...linkIds], ...range },
  )
  return new Map(rows.map(({ id, ...totals }) => [id, totals]))
}

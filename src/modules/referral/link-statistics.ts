import type { Knex } from "@medusajs/framework/mikro-orm/knex"

import {
  cutPage,
  type Keyset,
  type KeysetPage,
  pageSql,
} from "../../utils/keyset"
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

type Row = LinkStatistics & { total: number }

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
  const { rows } = await sql.raw<{ rows: Row[] }>(
    statistics(
      "(:partnerId::text IS NULL OR counted.partner_id = :partnerId)",
      MOST_FIRST,
      "LIMIT :limit OFFSET :offset",
    ),
    { partnerId, ...clickRange(range), ...page },
  )
  return { links: rows.map(toLink), count: rows[0]?.total ?? 0 }
}

const LINKS_BY_KEY: Keyset = {
  name: "links",
  columns: [
    { sql: "counted.link_id", type: "text" },
    { sql: "counted.ad_code", type: "text" },
  ],
  descending: false,
}

/**
 * A page of the same for one partner, in an order that no click changes: by link and ad.
 * Only the clicks of these are added up. Links without a click in the range are left out.
 */
export async function readLinkStatisticsByKey(
  sql: Knex,
  range: OrderRange,
  partnerId: string,
  page: KeysetPage,
): Promise<{ links: LinkStatistics[]; next_cursor: string | null }> {
  const { place, behind, order, bindings } = pageSql(LINKS_BY_KEY, page)
  const { rows: keys } = await sql.raw<{ rows: { place: string[] }[] }>(
    `SELECT ${place} FROM partner_click_month counted
     WHERE counted.partner_id = :partnerId AND ${behind}
     GROUP BY counted.link_id, counted.ad_code ORDER BY ${order}
     LIMIT :limit OFFSET :offset`,
    { partnerId, ...bindings },
  )
  const { next_cursor } = cutPage(LINKS_BY_KEY, keys, page)
  if (keys.length === 0) {
    return { links: [], next_cursor }
  }
  const [first_link, first_ad] = keys[0].place
  const [last_link, last_ad] = keys[keys.length - 1].place
  const { rows } = await sql.raw<{ rows: Row[] }>(
    statistics(
      `counted.partner_id = :partnerId
       AND (counted.link_id, counted.ad_code) >= (:first_link, :first_ad)
       AND (counted.link_id, counted.ad_code) <= (:last_link, :last_ad)`,
      "link_id, ad_code",
    ),
    {
      ...{ partnerId, first_link, first_ad, last_link, last_ad },
      ...clickRange(range),
    },
  )
  return { links: rows.map(toLink), next_cursor }
}

/** @param only a condition on the counted clicks that are added up: see `countedClicks` */
function statistics(only: string, order: string, tail = ""): string {
  return `WITH clicked AS (
       SELECT partner_id, link_id, ad_code, sum(visits)::int AS clicks,
         sum(repeats)::int AS repeats, sum(bots)::int AS bots,
         sum(visitors)::int AS visitors
       FROM (${countedClicks(only)}) parts
       GROUP BY partner_id, link_id, ad_code
       HAVING sum(visits + repeats + bots) > 0
     ), page AS (
       SELECT *, count(*) OVER ()::int AS total,
         row_number() OVER (ORDER BY ${order}) AS place
       FROM clicked
       ORDER BY place
       ${tail}
     )
     SELECT page.partner_id, nullif(page.link_id, '') AS link_id,
       link.name AS link_name, nullif(page.ad_code, '') AS ad_code,
       page.clicks, page.repeats, page.bots, page.visitors, page.total,
       ${broughtBy("partner_referral")} AS leads,
       ${broughtBy("partner_order_attribution")} AS orders
     FROM page LEFT JOIN partner_link link ON link.id = page.link_id
     ORDER BY page.place`
}

function toLink({ total: _, ...link }: Row): LinkStatistics {
  return link
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
    `WITH clicked AS (
       SELECT link_id AS id, sum(visits)::int AS clicks,
         sum(visitors)::int AS visitors
       FROM (${countedClicks("counted.link_id = ANY(:linkIds)")}) parts
       GROUP BY link_id
       HAVING sum(visits + repeats + bots) > 0
     )
     SELECT clicked.*,
       (SELECT count(*)::int FROM partner_referral brought
        WHERE brought.click_link_id = clicked.id AND brought.deleted_at IS NULL
          AND ${IN_RANGE}) AS leads,
       (SELECT count(*)::int FROM partner_order_attribution brought
        WHERE brought.click_link_id = clicked.id AND brought.deleted_at IS NULL
          AND ${IN_RANGE}) AS orders
     FROM clicked`,
    { linkIds: [...linkIds], ...clickRange(range) },
  )
  return new Map(rows.map(({ id, ...totals }) => [id, totals]))
}

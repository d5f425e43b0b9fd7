import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** A day of a partner's, in UTC; `''` for the whole store's. */
export interface PartnerDay {
  partner_id: string
  /** `2026-06-30` */
  day: string
}

/** What happened on a day, one row for each thing; `days` are those to be counted. */
const HAPPENED = `
  SELECT days.partner_id, days.day, part.quarter::int, part.visits, 0 AS leads, 0 AS orders
  FROM days
  JOIN partner_click_day counted
    ON counted.partner_id = days.partner_id AND counted.day = days.day,
  unnest(counted.quarters, counted.quarter_visits) AS part(quarter, visits)
  UNION ALL
  SELECT days.partner_id, days.day, quarter_of(lead.occurred_at), 0, 1, 0
  FROM days CROSS JOIN LATERAL (
    SELECT occurred_at FROM partner_referral
    WHERE partner_id = days.partner_id AND source <> 'order' AND deleted_at IS NULL
      AND occurred_at >= days.begins AND occurred_at < days.ends
    OFFSET 0
  ) lead
  UNION ALL
  SELECT days.partner_id, days.day, quarter_of(sale.placed_at), 0, 0, 1
  FROM days CROSS JOIN LATERAL (
    SELECT placed_at FROM partner_order_attribution
    WHERE sale_partner_id = days.partner_id
      AND review <> 'refused' AND deleted_at IS NULL
      AND placed_at >= days.begins AND placed_at < days.ends
    UNION ALL
    SELECT placed_at FROM partner_order_attribution
    WHERE lead_partner_id = days.partner_id
      AND sale_partner_id IS DISTINCT FROM lead_partner_id
      AND review <> 'refused' AND deleted_at IS NULL
      AND placed_at >= days.begins AND placed_at < days.ends
    OFFSET 0
  ) sale`

/** The same of all partners: an order that two are credited with is one. */
const HAPPENED_IN_STORE = `
  SELECT '' AS partner_id, days.day, part.quarter::int, part.visits, part.leads, 0 AS orders
  FROM days
  JOIN partner_activity_day counted ON counted.day = days.day AND counted.partner_id <> '',
  unnest(counted.quarters, counted.quarter_visits, counted.quarter_leads)
    AS part(quarter, visits, leads)
  UNION ALL
  SELECT '', days.day, quarter_of(sale.placed_at), 0, 0, 1
  FROM days CROSS JOIN LATERAL (
    SELECT placed_at FROM partner_order_attribution
    WHERE (sale_partner_id IS NOT NULL OR lead_partner_id IS NOT NULL)
      AND review <> 'refused' AND deleted_at IS NULL
      AND placed_at >= days.begins AND placed_at < days.ends
    OFFSET 0
  ) sale`

/** Which quarter of an hour of its day, in UTC, a moment is in. */
const quartersIn = (happened: string) =>
  happened.replaceAll(
    /quarter_of\(([a-z_.]+)\)/g,
    "floor(extract(epoch FROM $1 - days.begins) / 900)::int",
  )

/**
 * Counts days of partners, and the store's with them, from what there is: visits from
 * `partner_click_day`, leads and orders themselves. The table `partner_activity_day` has a
 * row for each day on which anything happened, with its sums and by quarters of an hour,
 * since a day of the reader's is not a day in UTC. To be called under the lock of who counts.
 */
export async function countActivityDays(
  transaction: Knex.Transaction,
  changes: readonly PartnerDay[],
): Promise<void> {
  const partners = changes.filter(({ partner_id }) => partner_id !== "")
  await replaceDays(transaction, partners, HAPPENED)
  const store = changes.map(({ day }) => ({ partner_id: "", day }))
  await replaceDays(transaction, store, HAPPENED_IN_STORE)
}

async function replaceDays(
  transaction: Knex.Transaction,
  days: readonly PartnerDay[],
  happened: string,
): Promise<void> {
  const bindings = {
    partner_ids: days.map(({ partner_id }) => partner_id),
    days: days.map(({ day }) => day),
  }
  await transaction.raw(
    `DELETE FROM partner_activity_day
     WHERE (partner_id, day) IN (SELECT * FROM unnest(:partner_ids::text[], :days::date[]))`,
    bindings,
  )
  await transaction.raw(
    `WITH days AS (
       SELECT DISTINCT partner_id, day, day::timestamp AT TIME ZONE 'UTC' AS begins,
         (day + 1)::timestamp AT TIME ZONE 'UTC' AS ends
       FROM unnest(:partner_ids::text[], :days::date[]) AS days(partner_id, day)
     ), quarter AS (
       SELECT partner_id, day, quarter, sum(visits)::int AS visits,
         sum(leads)::int AS leads, sum(orders)::int AS orders
       FROM (${quartersIn(happened)}) happened
       GROUP BY 1, 2, 3
     )
     INSERT INTO partner_activity_day (partner_id, day, visits, leads, orders, quarters,
       quarter_visits, quarter_leads, quarter_orders)
     SELECT partner_id, day, sum(visits), sum(leads), sum(orders),
       array_agg(quarter ORDER BY quarter),
       array_agg(visits ORDER BY quarter), array_agg(leads ORDER BY quarter),
       array_agg(orders ORDER BY quarter)
     FROM quarter
     GROUP BY 1, 2`,
    bindings,
  )
}

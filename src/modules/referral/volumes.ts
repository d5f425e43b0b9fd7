import type { Knex } from "@medusajs/framework/mikro-orm/knex"

import { periodStart } from "../../domain/calendar"
import type { PartnerVolume } from "../../domain/commission/entitlement-input"
import type { TierPeriod } from "../../domain/terms"

/** The order whose tiers are asked for. */
export interface VolumeQuery {
  order_id: string
  partner_ids: string[]
  currency_code: string
  /** Those for which sales are asked. */
  periods: readonly TierPeriod[]
  /** ISO 8601, UTC */
  placed_at: string
  /** Only what was placed before this moment; the order's own when left out. */
  before?: string
}

/**
 * What was sold through partners before an order, by period: the net worth, when they
 * were first credited, of the orders that had been placed and not cancelled by then.
 */
export async function readVolumes(
  sql: Knex,
  {
    order_id,
    partner_ids,
    currency_code,
    periods,
    placed_at,
    before,
  }: VolumeQuery,
): Promise<PartnerVolume[]> {
  if (periods.length === 0 || partner_ids.length === 0) {
    return []
  }
  const sums = periods.map((period) => {
    const start = periodStart(placed_at, period)
    return {
      text: `coalesce(sum(fact.net_sales::numeric)
        FILTER (WHERE attribution.placed_at >= ?), 0)::text AS ${period}`,
      binding: start ? new Date(start) : new Date(0),
    }
  })
  const earliest = Math.min(...sums.map(({ binding }) => binding.getTime()))
  const at = new Date(placed_at)
  const { rows } = await sql.raw<{
    rows: ({ partner_id: string } & Record<PartnerVolume["period"], string>)[]
  }>(
    `SELECT attribution.sale_partner_id AS partner_id,
       ${sums.map(({ text }) => text).join(", ")}
     FROM partner_order_attribution attribution
     JOIN partner_order_fact fact ON fact.order_id = attribution.order_id
     WHERE attribution.sale_partner_id = ANY(?) AND attribution.review <> 'refused'
       AND attribution.placed_at >= ? AND attribution.deleted_at IS NULL
       AND (attribution.placed_at, attribution.order_id) < (?, ?)
       AND fact.currency_code = ?
       AND (fact.canceled_at IS NULL OR fact.canceled_at > ?)
     GROUP BY attribution.sale_partner_id`,
    [
      ...sums.map(({ binding }) => binding),
      partner_ids,
      new Date(earliest),
      before ? new Date(before) : at,
      before ? "" : order_id,
      currency_code,
      at,
    ],
  )
  return rows.flatMap(({ partner_id, ...byPeriod }) =>
    periods.map((period) => ({
      partner_id,
      period,
      net_sales: byPeriod[period],
    })),
  )
}

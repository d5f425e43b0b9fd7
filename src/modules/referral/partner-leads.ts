import type { Knex } from "@medusajs/framework/mikro-orm/knex"

import {
  cutPage,
  type Keyset,
  type KeysetPage,
  pageSql,
} from "../../utils/keyset"
import type { OrderRange } from "./attributed-orders"
import type { ReferralDTO } from "./types"

/** Somebody whom a partner brought before they ordered. */
export interface PartnerLead {
  id: string
  email: string | null
  source: ReferralDTO["source"]
  occurred_at: Date
  expires_at: Date | null
  ended_at: Date | null
  link_name: string | null
  ad_code: string | null
  /** Orders of this person with which the partner is credited. */
  orders: number
}

/** The latest first. */
const LEADS_BY_TIME: Keyset = {
  name: "leads",
  columns: [
    { sql: "lead.occurred_at", type: "time" },
    { sql: "lead.id", type: "text" },
  ],
  descending: true,
}

const OF_PARTNER = `
  lead.partner_id = :partnerId AND lead.source <> 'order' AND lead.deleted_at IS NULL
  AND lead.occurred_at >= coalesce(:from::timestamptz, '-infinity')
  AND lead.occurred_at < coalesce(:until::timestamptz, 'infinity')`

/** A page of the leads of one partner in a range. */
export async function readPartnerLeads(
  sql: Knex,
  partnerId: string,
  { from, until }: OrderRange,
  page: KeysetPage,
): Promise<{ leads: PartnerLead[]; next_cursor: string | null }> {
  const { place, behind, order, bindings } = pageSql(LEADS_BY_TIME, page)
  const { rows } = await sql.raw<{
    rows: (PartnerLead & { place: string[] })[]
  }>(
    `WITH lead AS (
       SELECT lead.* FROM partner_referral lead
       WHERE ${OF_PARTNER} AND ${behind}
       ORDER BY ${order} LIMIT :limit OFFSET :offset
     )
     SELECT lead.id, lead.email, lead.source, lead.occurred_at, lead.expires_at,
       lead.ended_at, link.name AS link_name,
       lead.click_ad_code AS ad_code,
       (SELECT count(DISTINCT bought.order_id) FROM partner_referral bought
        WHERE bought.partner_id = :partnerId AND bought.source = 'order'
          AND bought.deleted_at IS NULL AND bought.ended_at IS NULL
          AND (bought.customer_id = lead.customer_id
            OR bought.email_key = lead.email_key))::int AS orders, ${place}
     FROM lead
     LEFT JOIN partner_link link ON link.id = lead.click_link_id
     ORDER BY ${order}`,
    { partnerId, from, until, ...bindings },
  )
  const { rows: leads, next_cursor } = cutPage(LEADS_BY_TIME, rows, page)
  return { leads, next_cursor }
}

/**
 * How many leads one partner has in a range.
 * @param most where counting ends; null: all are counted
 */
export async function countPartnerLeads(
  sql: Knex,
  partnerId: string,
  { from, until }: OrderRange,
  most: number | null,
): Promise<number> {
  const { rows } = await sql.raw<{ rows: { count: number }[] }>(
    `SELECT count(*)::int AS count FROM (
       SELECT FROM partner_referral lead WHERE ${OF_PARTNER} LIMIT :most
     ) counted`,
    { partnerId, from, until, most },
  )
  return rows[0].count
}

import type { Knex } from "@medusajs/framework/mikro-orm/knex"

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

/** The leads of one partner in a range, the latest first, and how many there are. */
export async function readPartnerLeads(
  sql: Knex,
  partnerId: string,
  range: OrderRange,
  page: { limit: number; offset: number },
): Promise<{ leads: PartnerLead[]; count: number }> {
  const { rows } = await sql.raw<{ rows: (PartnerLead & { total: number })[] }>(
    `WITH page AS (
       SELECT lead.*, count(*) OVER ()::int AS total
       FROM partner_referral lead
       WHERE lead.partner_id = :partnerId AND lead.source <> 'order'
         AND lead.deleted_at IS NULL
         AND (:from::timestamptz IS NULL OR lead.occurred_at >= :from::timestamptz)
         AND (:until::timestamptz IS NULL OR lead.occurred_at < :until::timestamptz)
       ORDER BY lead.occurred_at DESC, lead.id
       LIMIT :limit OFFSET :offset
     )
     SELECT page.id, page.email, page.source, page.occurred_at, page.expires_at,
       page.ended_at, link.name AS link_name,
       page.click_ad_code AS ad_code,
       (SELECT count(DISTINCT bought.order_id) FROM partner_referral bought
        WHERE bought.partner_id = :partnerId AND bought.source = 'order'
          AND bought.deleted_at IS NULL AND bought.ended_at IS NULL
          AND (bought.customer_id = page.customer_id
            OR bought.email_key = page.email_key))::int AS orders, page.total
     FROM page
     LEFT JOIN partner_link link ON link.id = page.click_link_id
     ORDER BY page.occurred_at DESC, page.id`,
    { partnerId, ...range, ...page },
  )
  return {
    leads: rows.map(({ total: _, ...lead }) => lead),
    count: rows[0]?.total ?? 0,
  }
}

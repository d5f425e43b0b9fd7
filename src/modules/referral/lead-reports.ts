import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** A lead that clicks brought, as its partner is told of it. */
export interface LeadReport {
  id: string
  partner_id: string
  email: string | null
  occurred_at: Date
  link_name: string | null
}

/** Leads that came by a form or as customers; others, and what ended, are missing. */
export async function readLeadReports(
  sql: Knex,
  ids: readonly string[],
): Promise<LeadReport[]> {
  const { rows } = await sql.raw<{ rows: LeadReport[] }>(
    `SELECT lead.id, lead.partner_id, lead.email, lead.occurred_at,
       link.name AS link_name
     FROM partner_referral lead
     LEFT JOIN partner_link link ON link.id = lead.click_link_id
     WHERE lead.id = ANY(:ids::text[]) AND lead.source IN ('form', 'cookie')
       AND lead.ended_at IS NULL AND lead.deleted_at IS NULL
     ORDER BY lead.occurred_at, lead.id`,
    { ids: [...ids] },
  )
  return rows
}

/** Such leads of a span of time, in order of their ids, after one that was read. */
export async function readLeadsBetween(
  sql: Knex,
  range: { from: Date; until: Date },
  after: string,
  limit: number,
): Promise<string[]> {
  const { rows } = await sql.raw<{ rows: { id: string }[] }>(
    `SELECT id FROM partner_referral
     WHERE occurred_at >= :from AND occurred_at < :until AND id > :after
       AND source IN ('form', 'cookie') AND deleted_at IS NULL
     ORDER BY id
     LIMIT :limit`,
    { ...range, after, limit },
  )
  return rows.map(({ id }) => id)
}

import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** Whether partners are told of leads, of sales and what is taken back of them, or of payments. */
export type NewsFlag = "notify_on_lead" | "notify_on_sale" | "notify_on_payout"

/** A partner who wants to be told, with the person who is written to. */
export interface ToldPartner {
  partner_id: string
  /** Their owner; of several the one who is it the longest. */
  member_id: string
  /** When they became a partner: were approved, or enrolled by the store. */
  joined_at: Date
}

/**
 * Of some partners those who want to be told and are active; of payments also those whom
 * the store has switched off since: it is their money.
 */
export async function readToldPartners(
  sql: Knex,
  partnerIds: readonly string[],
  flag: NewsFlag,
): Promise<ToldPartner[]> {
  const { rows } = await sql.raw<{ rows: ToldPartner[] }>(
    `SELECT DISTINCT ON (partner.id) partner.id AS partner_id, member.id AS member_id,
       coalesce(partner.decided_at, partner.created_at) AS joined_at
     FROM partner
     JOIN partner_member member ON member.partner_id = partner.id
       AND member.role = 'owner' AND member.deleted_at IS NULL
     WHERE partner.id = ANY(:ids::text[])
       AND CASE :flag
         WHEN 'notify_on_lead' THEN notify_on_lead AND partner.status = 'active'
         WHEN 'notify_on_sale' THEN notify_on_sale AND partner.status = 'active'
         ELSE notify_on_payout AND partner.status IN ('active', 'inactive') END
       AND partner.deleted_at IS NULL
     ORDER BY partner.id, member.created_at, member.id`,
    { ids: [...partnerIds], flag },
  )
  return rows
}

import type { Knex } from "@medusajs/framework/mikro-orm/knex"

import { normalizePartnerCode } from "../../domain/partner-code"
import type { PartnerMemberDTO } from "./types"

/** A member and whether their partner is active now. */
export interface SignInMember {
  id: string
  email: string
  role: PartnerMemberDTO["role"]
  partner_id: string
  active: boolean
  /** Where the partner's application stands, for somebody whom the store has not taken in. */
  application: "applied" | "rejected" | null
  /** Sessions that began before are over; null: none was ended. */
  sessions_from: Date | null
}

const MEMBER = `
  SELECT member.id, member.email, member.role, member.partner_id, member.sessions_from,
    partner.status = 'active' AS active,
    CASE WHEN partner.status IN ('applied', 'rejected') THEN partner.status END
      AS application
  FROM partner_member member
  JOIN partner ON partner.id = member.partner_id AND partner.deleted_at IS NULL
  WHERE member.deleted_at IS NULL`

/** The owner of the partner with this code, or the member with this e-mail. */
export async function memberByLogin(
  sql: Knex,
  login: string,
): Promise<SignInMember | null> {
  const name = normalizePartnerCode(login)
  const { rows } = await sql.raw<{ rows: SignInMember[] }>(
    `${MEMBER} AND (member.email = ? OR (partner.code_key = ? AND member.role = 'owner'))
     ORDER BY member.created_at, member.id LIMIT 1`,
    [name, name],
  )
  return rows[0] ?? null
}

/** The member with this id. */
export async function memberById(
  sql: Knex,
  memberId: string,
): Promise<SignInMember | null> {
  const { rows } = await sql.raw<{ rows: SignInMember[] }>(
    `${MEMBER} AND member.id = ?`,
    [memberId],
  )
  return rows[0] ?? null
}

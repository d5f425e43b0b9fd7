import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"

export type TokenPurpose = "invitation" | "password_reset"

const LIFETIME_MINUTES: Record<TokenPurpose, number> = {
  invitation: 7 * 24 * 60,
  password_reset: 30,
}

/** Whoever asks for mails to somebody else's mailbox cannot fill it. */
const MOST_RESETS = 3
const RESETS_WITHIN_MINUTES = 15

export interface NewMemberToken {
  member_id: string
  purpose: TokenPurpose
  token_hash: string
  credentials: string
}

/** A token that may be used now, with the member to whom it was sent. */
export interface OpenMemberToken {
  id: string
  purpose: TokenPurpose
  credentials: string
  member_id: string
  email: string
  partner_id: string
}

/** Keeps a token that is sent to a member's mailbox. */
export async function writeToken(
  sql: Knex,
  { member_id, purpose, token_hash, credentials }: NewMemberToken,
): Promise<{ id: string; expires_at: Date }> {
  const { rows } = await sql.raw<{ rows: { id: string; expires_at: Date }[] }>(
    `INSERT INTO partner_member_token
       (id, member_id, purpose, token_hash, credentials, expires_at)
     VALUES (?, ?, ?, ?, ?, now() + make_interval(mins => ?))
     RETURNING id, expires_at`,
    [
      generateEntityId(undefined, "pmtk"),
      member_id,
      purpose,
      token_hash,
      credentials,
      LIFETIME_MINUTES[purpose],
    ],
  )
  return rows[0]
}

/** Whether a member was sent as many mails to reset the password as may be, just now. */
export async function hasEnoughResets(
  sql: Knex,
  memberId: string,
): Promise<boolean> {
  const { rows } = await sql.raw<{ rows: { count: string }[] }>(
    `SELECT count(*) AS count FROM partner_member_token
     WHERE member_id = ? AND purpose = 'password_reset'
       AND created_at > now() - make_interval(mins => ?)`,
    [memberId, RESETS_WITHIN_MINUTES],
  )
  return Number(rows[0].count) >= MOST_RESETS
}

/** The token if it may be used now: not used, not expired, its member still there. */
export async function openToken(
  sql: Knex,
  tokenHash: string,
): Promise<OpenMemberToken | null> {
  const { rows } = await sql.raw<{ rows: OpenMemberToken[] }>(
    `SELECT token.id, token.purpose, token.credentials, member.id AS member_id,
       member.email, member.partner_id
     FROM partner_member_token token
     JOIN partner_member member
       ON member.id = token.member_id AND member.deleted_at IS NULL
     JOIN partner ON partner.id = member.partner_id AND partner.deleted_at IS NULL
     WHERE token.token_hash = ? AND token.used_at IS NULL AND token.expires_at > now()`,
    [tokenHash],
  )
  return rows[0] ?? null
}

/**
 * Uses a token, and makes all others of its member void. To be called under the member's
 * lock: of two requests with tokens of one member, one finds its token used.
 * @returns the ids of those that were used up; none when the token was used before
 */
export async function useUpTokens(
  sql: Knex,
  memberId: string,
  tokenId: string,
): Promise<string[]> {
  const { rows } = await sql.raw<{ rows: { id: string }[] }>(
    `UPDATE partner_member_token SET used_at = now(), updated_at = now()
     WHERE member_id = :memberId AND used_at IS NULL
       AND EXISTS (SELECT FROM partner_member_token one
         WHERE one.id = :tokenId AND one.used_at IS NULL AND one.expires_at > now())
     RETURNING id`,
    { memberId, tokenId },
  )
  return rows.map(({ id }) => id)
}

/** Makes tokens usable again, after what they were used for has failed. */
export async function reopenTokens(
  sql: Knex,
  tokenIds: readonly string[],
): Promise<void> {
  await sql("partner_member_token")
    .whereIn("id", tokenIds)
    .update({ used_at: null })
}

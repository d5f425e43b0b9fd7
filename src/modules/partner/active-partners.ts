import type { Knex } from "@medusajs/framework/mikro-orm/knex"

import { isPartnerCode, normalizePartnerCode } from "../../domain/partner-code"

export interface ActivePartner {
  id: string
  code: string
}

/**
 * The active partners who have codes, in any case.
 * @returns one for each code, in their order; null where nobody active has it
 */
export async function activePartnersByCode(
  sql: Knex,
  codes: readonly string[],
): Promise<(ActivePartner | null)[]> {
  const keys = codes.map((code) =>
    isPartnerCode(code) ? normalizePartnerCode(code) : null,
  )
  const wanted = new Set(keys.filter((key) => key !== null))
  if (wanted.size === 0) {
    return keys.map(() => null)
  }
  const { rows } = await sql.raw<{ rows: ActivePartner[] }>(
    `SELECT id, code FROM partner
     WHERE code_key = ANY(?) AND status = 'active' AND deleted_at IS NULL`,
    [[...wanted]],
  )
  const byKey = new Map(
    rows.map((partner) => [normalizePartnerCode(partner.code), partner]),
  )
  return keys.map((key) => (key === null ? null : (byKey.get(key) ?? null)))
}

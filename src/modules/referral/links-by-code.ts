import type { Knex } from "@medusajs/framework/mikro-orm/knex"

import { isPartnerCode, normalizePartnerCode } from "../../domain/partner-code"
import type { LinkDTO } from "./types"

/** The code by which a partner's visitor came. */
export interface WantedLink {
  code: string
  partner_id: string
}

export type UsableLink = Pick<LinkDTO, "id" | "code" | "destination">

/**
 * The links with codes, in any case, that partners may use: shared ones, and their own.
 * @returns one for each that is wanted, in their order; null where there is none
 */
export async function linksByCode(
  sql: Knex,
  wanted: readonly WantedLink[],
): Promise<(UsableLink | null)[]> {
  const keys = wanted.map(({ code }) =>
    isPartnerCode(code) ? normalizePartnerCode(code) : null,
  )
  const known = new Set(keys.filter((key) => key !== null))
  if (known.size === 0) {
    return keys.map(() => null)
  }
  const { rows } = await sql.raw<{
    rows: (UsableLink & Pick<LinkDTO, "partner_id" | "code_key">)[]
  }>(
    `SELECT id, code, destination, partner_id, code_key FROM partner_link
     WHERE code_key = ANY(?) AND deleted_at IS NULL`,
    [[...known]],
  )
  const byKey = new Map(rows.map((link) => [link.code_key, link]))
  return wanted.map(({ partner_id }, index) => {
    const key = keys[index]
    const link = key === null ? undefined : byKey.get(key)
    return link && (link.partner_id === null || link.partner_id === partner_id)
      ? link
      : null
  })
}

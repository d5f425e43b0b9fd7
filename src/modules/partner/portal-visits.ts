import { createHash, randomBytes } from "node:crypto"

import type { Knex } from "@medusajs/framework/mikro-orm/knex"

import type { PortalVisitDTO } from "./types"

const CODE_BYTES = 32
const SECOND_MS = 1000
const CODE_LIVES_MS = 60 * SECOND_MS
const VISIT_LASTS_MS = 30 * 60 * SECOND_MS

/** What a new visit is made from; its code is told once and not kept. */
export function newVisit(now: Date) {
  const code = randomBytes(CODE_BYTES).toString("base64url")
  return {
    code,
    row: {
      code_hash: hashOf(code),
      code_expires_at: new Date(now.getTime() + CODE_LIVES_MS),
      ends_at: new Date(now.getTime() + VISIT_LASTS_MS),
    },
  }
}

/**
 * Opens the visit that a code stands for. One statement, so that of two who come at the
 * same time one is too late.
 * @returns null for a code that is unknown, too old or used
 */
export async function redeemVisit(
  sql: Knex,
  code: string,
): Promise<PortalVisitDTO | null> {
  const { rows } = await sql.raw<{ rows: PortalVisitDTO[] }>(
    `UPDATE partner_portal_visit visit
     SET redeemed_at = now(), updated_at = now()
     FROM partner
     WHERE visit.code_hash = ? AND visit.redeemed_at IS NULL
       AND visit.code_expires_at > now() AND visit.deleted_at IS NULL
       AND partner.id = visit.partner_id AND partner.deleted_at IS NULL
     RETURNING visit.id, visit.partner_id, visit.ends_at`,
    [hashOf(code)],
  )
  return rows[0] ?? null
}

/**
 * The visit with this id while it lasts. The partner has to exist, not to be active: a
 * store looks at the portals of those whom it has switched off, too.
 */
export async function visitUnderWay(
  sql: Knex,
  visitId: string,
): Promise<PortalVisitDTO | null> {
  const { rows } = await sql.raw<{ rows: PortalVisitDTO[] }>(
    `SELECT visit.id, visit.partner_id, visit.ends_at
     FROM partner_portal_visit visit
     JOIN partner ON partner.id = visit.partner_id AND partner.deleted_at IS NULL
     WHERE visit.id = ? AND visit.redeemed_at IS NOT NULL
       AND visit.ends_at > now() AND visit.deleted_at IS NULL`,
    [visitId],
  )
  return rows[0] ?? null
}

function hashOf(code: string): string {
  return createHash("sha256").update(code).digest("hex")
}

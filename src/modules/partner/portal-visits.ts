import { createHash, randomBytes } from "node:crypto"

import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"

import type { PortalVisitDTO } from "./types"

const CODE_BYTES = 32
const CODE_LIVES_SECONDS = 60
const VISIT_LASTS_MINUTES = 30

/**
 * Makes a visit; its code is told once and not kept. The database's clock says until when
 * both last, as it is asked by that clock whether they still do.
 */
export async function writeVisit(
  sql: Knex,
  { partner_id, user_id }: { partner_id: string; user_id: string },
): Promise<{ id: string; code: string }> {
  const code = randomBytes(CODE_BYTES).toString("base64url")
  const id = generateEntityId(undefined, "pvis")
  await sql.raw(
    `INSERT INTO partner_portal_visit
       (id, partner_id, user_id, code_hash, code_expires_at, ends_at)
     VALUES (?, ?, ?, ?, now() + make_interval(secs => ?),
       now() + make_interval(mins => ?))`,
    [
      id,
      partner_id,
      user_id,
      hashOf(code),
      CODE_LIVES_SECONDS,
      VISIT_LASTS_MINUTES,
    ],
  )
  return { id, code }
}

/** A visit that has just begun. */
export interface RedeemedVisit extends PortalVisitDTO {
  seconds_left: number
}

/**
 * Opens the visit that a code stands for. One statement, so that of two who come at the
 * same time one is too late.
 * @returns with the whole seconds that it lasts; null for a code that is unknown, too old
 * or used
 */
export async function redeemVisit(
  sql: Knex,
  code: string,
): Promise<RedeemedVisit | null> {
  const { rows } = await sql.raw<{ rows: RedeemedVisit[] }>(
    `UPDATE partner_portal_visit visit
     SET redeemed_at = now(), updated_at = now()
     FROM partner
     WHERE visit.code_hash = ? AND visit.redeemed_at IS NULL
       AND visit.code_expires_at > now() AND visit.deleted_at IS NULL
       AND partner.id = visit.partner_id AND partner.deleted_at IS NULL
     RETURNING visit.id, visit.partner_id, visit.ends_at,
       floor(extract(epoch FROM visit.ends_at - now()))::int AS seconds_left`,
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

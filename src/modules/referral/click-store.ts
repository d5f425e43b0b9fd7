import { createHmac } from "node:crypto"

import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"

import type { NewClick } from "./types"

/** How long a redirect's click may wait for the storefront to report its visitor. */
const CLAIM_HOURS = 24

export interface ClickRow {
  id: string
  partner_id: string
  link_id: string | null
  visitor_id: string | null
  origin: NewClick["origin"]
  landing_path: string | null
  ip_hash: string | null
  occurred_at: Date
}

/** The row of a new click. Without a key no trace of the IP address is kept. */
export function clickRow(
  click: NewClick,
  hashKey: string | undefined,
): ClickRow {
  const { ip, ...stored } = click
  return {
    ...stored,
    id: generateEntityId(undefined, "pclk"),
    ip_hash:
      ip && hashKey
        ? createHmac("sha256", hashKey).update(ip).digest("hex")
        : null,
    occurred_at: new Date(),
  }
}

/** Stores clicks in one statement. */
export async function insertClicks(sql: Knex, rows: ClickRow[]): Promise<void> {
  await sql("partner_click").insert(rows)
}

/**
 * Binds the click of a redirect to the first visitor who claims it.
 * @returns whether the click is this visitor's now. False for a click of somebody
 * else (a copied URL), of another partner, too old, or unknown.
 */
export async function claimClick(
  sql: Knex,
  clickId: string,
  partnerId: string,
  visitorId: string,
): Promise<boolean> {
  const { rowCount } = await sql.raw<{ rowCount: number }>(
    `UPDATE partner_click
     SET visitor_id = ?, updated_at = now()
     WHERE id = ? AND partner_id = ? AND origin = 'redirect'
       AND (visitor_id IS NULL OR visitor_id = ?)
       AND occurred_at > now() - make_interval(hours => ?)`,
    [visitorId, clickId, partnerId, visitorId, CLAIM_HOURS],
  )
  return rowCount === 1
}

import type { Knex } from "@medusajs/framework/mikro-orm/knex"

import { timeSortedId } from "../../utils/time-sorted-id"
import { withChangedDays } from "./click-days"
import { hashIp } from "./ip-hash"
import type { NewClick } from "./types"

/** How long a redirect's click may wait for the storefront to report its visitor. */
const CLAIM_HOURS = 24
/** The same visitor on the same link within this time is no new visit. */
const REPEAT_SECONDS = 10
/** The part of the table for clicks whose month was not made. */
const DEFAULT_PART = "partner_click_default"
/** PostgreSQL's code for a row that may not be where it is. */
const CHECK_VIOLATION = "23514"

export interface ClickRow {
  id: string
  partner_id: string
  link_id: string | null
  ad_code: string | null
  visitor_id: string | null
  origin: NewClick["origin"]
  counted_as: NewClick["counted_as"]
  landing_path: string | null
  ip_hash: string | null
  occurred_at: Date
}

/** The row of a new click. Without a key no trace of the IP address is kept. */
export function clickRow(
  click: NewClick,
  hashKey: string | undefined,
  occurredAt = new Date(),
): ClickRow {
  const { ip, ...stored } = click
  return {
    ...stored,
    id: timeSortedId("pclk"),
    ip_hash: hashIp(ip, hashKey),
    occurred_at: occurredAt,
  }
}

/**
 * Stores clicks, to be counted, in one statement of its own. Where their month is made in the meantime,
 * PostgreSQL refuses them in the part that it had chosen for them; then they are stored
 * anew, in the month.
 * @returns their ids, in their order
 */
export async function insertClicks(
  sql: Knex,
  rows: ClickRow[],
): Promise<string[]> {
  const insert = async () =>
    await withChangedDays(sql, sql("partner_click").insert(rows))
  try {
    await insert()
  } catch (error) {
    if (!hasNoPlaceAnyMore(error)) {
      throw error
    }
    await insert()
  }
  return rows.map(({ id }) => id)
}

function hasNoPlaceAnyMore(error: unknown): boolean {
  const { code, table } = error as { code?: string; table?: string }
  return code === CHECK_VIOLATION && table === DEFAULT_PART
}

/**
 * Whether a visitor came through the same link of the same partner a moment ago: a
 * double click, or a reload.
 */
export async function cameJustNow(
  sql: Knex,
  visitorId: string,
  { partner_id, link_id }: Pick<NewClick, "partner_id" | "link_id">,
): Promise<boolean> {
  const { rows } = await sql.raw<{ rows: unknown[] }>(
    `SELECT 1 FROM partner_click
     WHERE visitor_id = ? AND deleted_at IS NULL
       AND partner_id = ? AND link_id IS NOT DISTINCT FROM ?
       AND occurred_at > now() - make_interval(secs => ?)
     LIMIT 1`,
    [visitorId, partner_id, link_id, REPEAT_SECONDS],
  )
  return rows.length > 0
}

/**
 * Binds the click of a redirect to the first visitor who claims it; a robot's click is
 * nobody's. Claiming it again changes nothing.
 * @returns whether the click is this visitor's now. False for a click of somebody
 * else (a copied URL), of another partner, too old, or unknown.
 */
export async function claimClick(
  sql: Knex,
  clickId: string,
  partnerId: string,
  visitorId: string,
  countedAs: NewClick["counted_as"],
): Promise<boolean> {
  const changed = await withChangedDays(
    sql,
    sql("partner_click")
      .where({ id: clickId, partner_id: partnerId, origin: "redirect" })
      .whereNot("counted_as", "bot")
      .where((free) =>
        free.whereNull("visitor_id").orWhere("visitor_id", visitorId),
      )
      .whereRaw("occurred_at > now() - make_interval(hours => ?)", [
        CLAIM_HOURS,
      ])
      .update({
        visitor_id: visitorId,
        updated_at: sql.fn.now(),
        counted_as: sql.raw(
          "CASE WHEN visitor_id IS NULL THEN ? ELSE counted_as END",
          [countedAs],
        ),
      }),
  )
  return changed === 1
}

/**
 * What reports need of the click that brought something, once the click itself is gone.
 * @param id null: no click brought it
 */
export async function readClickFields(sql: Knex, id: string | null) {
  const click = id
    ? await sql("partner_click")
        .where({ id })
        .first<
          | Pick<ClickRow, "partner_id" | "link_id" | "ad_code" | "occurred_at">
          | undefined
        >("partner_id", "link_id", "ad_code", "occurred_at")
    : undefined
  return {
    click_partner_id: click?.partner_id ?? null,
    click_link_id: click?.link_id ?? null,
    click_ad_code: click?.ad_code ?? null,
    clicked_at: click?.occurred_at ?? null,
  }
}

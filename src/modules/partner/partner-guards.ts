import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"

import { normalizePartnerCode } from "../../domain/partner-code"
import { SWITCHABLE_STATUSES } from "../../domain/partner-status"
import { wouldCloseCircle } from "../../domain/recruiting-line"
import { parentsAbove } from "./terms-in-force"

/** Whether a code belongs to somebody, in any case, deleted partners included. */
export async function isCodeTaken(sql: Knex, code: string): Promise<boolean> {
  const rows = await sql("partner")
    .where({ code_key: normalizePartnerCode(code) })
    .limit(1)
  return rows.length > 0
}

/**
 * Whether a code belongs to a partner whom the store has taken in, which anybody may know:
 * such codes are in addresses. Those of applicants are nobody's business.
 */
export async function isCodePublic(sql: Knex, code: string): Promise<boolean> {
  const rows = await sql("partner")
    .where({ code_key: normalizePartnerCode(code) })
    .whereIn("status", [...SWITCHABLE_STATUSES])
    .limit(1)
  return rows.length > 0
}

/** @throws MedusaError invalid data for a code that is taken */
export async function assertCodeFree(sql: Knex, code: string): Promise<void> {
  if (await isCodeTaken(sql, code)) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `code: "${code}" is taken, choose another one`,
    )
  }
}

/** @throws MedusaError not found */
export async function assertPartnerExists(
  sql: Knex,
  partnerId: string,
): Promise<void> {
  const rows = await sql("partner")
    .where({ id: partnerId, deleted_at: null })
    .limit(1)
  if (rows.length === 0) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `Partner ${partnerId} was not found`,
    )
  }
}

/**
 * To be called under a lock that everybody who changes a parent takes.
 * @throws MedusaError invalid data for a parent whom the partner recruited
 */
export async function assertNoCircle(
  sql: Knex,
  partnerId: string,
  parentId: string,
): Promise<void> {
  if (
    wouldCloseCircle(partnerId, parentId, await parentsAbove(sql, parentId))
  ) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "parent_id: this partner was recruited by the one you are changing, " +
        "directly or further down; choose a parent outside that line",
    )
  }
}

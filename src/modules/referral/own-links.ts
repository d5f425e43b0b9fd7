import { randomInt } from "node:crypto"

import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"

import { proposeLinkCodes } from "../../domain/propose-link-codes"

/** More links of their own nobody has. */
export const MOST_OWN_LINKS = 200

const ENDINGS = 20
const ENDING_LENGTH = 3
const ENDING_CHARACTERS = "abcdefghjkmnpqrstuvwxyz23456789"

/** @throws MedusaError not allowed for a partner who has as many as can be */
export async function assertRoomForLink(
  transaction: Knex.Transaction,
  partnerId: string,
): Promise<void> {
  const [{ count }] = await transaction("partner_link")
    .where({ partner_id: partnerId, deleted_at: null })
    .count<{ count: string }[]>("id as count")
  if (Number(count) >= MOST_OWN_LINKS) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `You have ${MOST_OWN_LINKS} links of your own, which is the most; delete one first`,
    )
  }
}

/**
 * A code for a link of this name that no link has, deleted ones included.
 * @throws MedusaError invalid data where every code that was thought of is taken
 */
export async function freeLinkCode(
  transaction: Knex.Transaction,
  name: string,
): Promise<string> {
  const codes = proposeLinkCodes(name, Array.from({ length: ENDINGS }, ending))
  const taken = await transaction("partner_link")
    .whereIn("code_key", codes)
    .pluck<string[]>("code_key")
  const free = codes.find((code) => !taken.includes(code))
  if (!free) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `code: every code made from "${name}" is taken, give one`,
    )
  }
  return free
}

function ending(): string {
  return Array.from(
    { length: ENDING_LENGTH },
    () => ENDING_CHARACTERS[randomInt(ENDING_CHARACTERS.length)],
  ).join("")
}

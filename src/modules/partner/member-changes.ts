import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"

import { lockSubject } from "../../utils/sql"

/**
 * Makes those who change a partner's members wait for each other, and finds one.
 * @throws MedusaError not found for a member whom this partner does not have
 */
export async function lockMember(
  transaction: Knex.Transaction,
  partnerId: string,
  memberId: string,
): Promise<{ id: string; role: string }> {
  await lockSubject(transaction, `members:${partnerId}`)
  const [member] = await transaction("partner_member")
    .where({ id: memberId, partner_id: partnerId, deleted_at: null })
    .select<{ id: string; role: string }[]>("id", "role")
  if (!member) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `Partner ${partnerId} has no member ${memberId}`,
    )
  }
  return member
}

/**
 * To be called under the lock of `lockMember`.
 * @throws MedusaError not allowed when nobody else owns the partner's account
 */
export async function assertOtherOwner(
  transaction: Knex.Transaction,
  partnerId: string,
  memberId: string,
): Promise<void> {
  const others = await transaction("partner_member")
    .where({ partner_id: partnerId, role: "owner", deleted_at: null })
    .whereNot({ id: memberId })
    .limit(1)
  if (others.length === 0) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      "role: this is the partner's only owner; make another member an owner first",
    )
  }
}

import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"

import { emailIdentity } from "../../domain/email-identity"
import { readClickFields } from "./click-store"
import type { NewReferral } from "./types"

/**
 * Adds a record to the referral history. What one click, or one order, has brought is
 * added once.
 * @returns the record's id; null when it was there
 */
export async function insertReferral(
  sql: Knex,
  referral: NewReferral,
): Promise<string | null> {
  const [added] = await sql("partner_referral")
    .insert({
      ...referral,
      id: generateEntityId(undefined, "pref"),
      email_key: referral.email && emailIdentity(referral.email),
      ...(await readClickFields(sql, referral.click_id)),
    })
    .onConflict()
    .ignore()
    .returning<{ id: string }[]>("id")
  return added?.id ?? null
}

/** How many leads the clicks of a visitor have brought since a moment. */
export async function countLeadsOf(
  sql: Knex,
  visitorId: string,
  since: Date,
): Promise<number> {
  const { rows } = await sql.raw<{ rows: { count: number }[] }>(
    `SELECT count(*)::int AS count
     FROM partner_click click
     JOIN partner_referral referral ON referral.click_id = click.id
     WHERE click.visitor_id = ? AND referral.occurred_at > ?`,
    [visitorId, since],
  )
  return rows[0].count
}

/** Whether a person has been noted as a partner's lead since a moment. */
export async function hasLeadOf(
  sql: Knex,
  lead: Pick<NewReferral, "partner_id" | "customer_id" | "email">,
  since: Date,
): Promise<boolean> {
  const { partner_id, customer_id, email } = lead
  const row: unknown = await sql("partner_referral")
    .where({ partner_id, deleted_at: null })
    .where("occurred_at", ">", since)
    .where(
      customer_id
        ? { customer_id }
        : { email_key: email && emailIdentity(email) },
    )
    .first("id")
  return row !== undefined
}

/**
 * Ends a record from now on; one that has ended stays as it is.
 * @throws MedusaError not found
 */
export async function endReferral(
  sql: Knex,
  id: string,
  endedBy: string,
): Promise<void> {
  const ended = await sql("partner_referral")
    .where({ id, deleted_at: null })
    .update({
      ended_at: sql.raw("coalesce(ended_at, now())"),
      ended_by: sql.raw("coalesce(ended_by, ?)", [endedBy]),
      updated_at: sql.fn.now(),
    })
  if (ended === 0) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `Referral ${id} was not found`,
    )
  }
}

/**
 * Brings what an order has added to the referral history to who is credited with it now,
 * and to its customer of now: records of others end, the credited partner's is added, or
 * counts again unless an admin has ended it.
 */
export async function keepOrderReferral(
  transaction: Knex,
  orderId: string,
  referral: NewReferral | null,
): Promise<void> {
  await transaction("partner_referral")
    .where({ order_id: orderId, ended_at: null })
    .modify((query) => {
      if (referral) {
        void query.whereNot({ partner_id: referral.partner_id })
      }
    })
    .update({ ended_at: transaction.fn.now() })
  if (referral) {
    const added = await insertReferral(transaction, referral)
    if (!added) {
      await transaction("partner_referral")
        .where({ order_id: orderId, partner_id: referral.partner_id })
        .update({
          customer_id: referral.customer_id,
          email: referral.email,
          email_key: referral.email && emailIdentity(referral.email),
          ended_at: transaction.raw(
            "CASE WHEN ended_by IS NULL THEN NULL ELSE ended_at END",
          ),
        })
    }
  }
}

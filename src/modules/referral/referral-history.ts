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

/** What an order adds to its customer's referral history; null: nothing. */
export interface OrderReferral {
  order_id: string
  referral: NewReferral | null
  /** It may have added something before. */
  is_known: boolean
}

/**
 * Brings what orders have added to the referral history to who is credited with them now,
 * and to their customers of now: records of others end, the credited partner's is added,
 * or counts again unless an admin has ended it.
 */
export async function keepOrderReferrals(
  transaction: Knex,
  orders: readonly OrderReferral[],
): Promise<void> {
  const known = orders.filter(({ is_known }) => is_known)
  if (known.length > 0) {
    await endOtherReferrals(transaction, known)
  }
  const referrals = orders.flatMap(({ order_id, referral }) =>
    referral ? [{ ...referral, order_id }] : [],
  )
  if (referrals.length > 0) {
    await addOrderReferrals(transaction, referrals)
  }
}

async function endOtherReferrals(
  transaction: Knex,
  orders: readonly OrderReferral[],
): Promise<void> {
  await transaction.raw(
    `UPDATE partner_referral referral SET ended_at = now()
     FROM json_to_recordset(?::json) AS credited (order_id text, partner_id text)
     WHERE referral.order_id = credited.order_id AND referral.ended_at IS NULL
       AND referral.partner_id IS DISTINCT FROM credited.partner_id`,
    [
      JSON.stringify(
        orders.map(({ order_id, referral }) => ({
          order_id,
          partner_id: referral?.partner_id ?? null,
        })),
      ),
    ],
  )
}

async function addOrderReferrals(
  transaction: Knex,
  referrals: readonly (NewReferral & { order_id: string })[],
): Promise<void> {
  const added = await transaction("partner_referral")
    .insert(referrals.map(toOrderRow))
    .onConflict()
    .ignore()
    .returning<{ order_id: string }[]>("order_id")
  const isAdded = new Set(added.map(({ order_id }) => order_id))
  for (const known of referrals.filter((each) => !isAdded.has(each.order_id))) {
    await transaction("partner_referral")
      .where({ order_id: known.order_id, partner_id: known.partner_id })
      .update({
        customer_id: known.customer_id,
        email: known.email,
        email_key: known.email && emailIdentity(known.email),
        ended_at: transaction.raw(
          "CASE WHEN ended_by IS NULL THEN NULL ELSE ended_at END",
        ),
      })
  }
}

/** An order's record names no click: the order's attribution does. */
function toOrderRow(referral: NewReferral) {
  return {
    ...referral,
    id: generateEntityId(undefined, "pref"),
    email_key: referral.email && emailIdentity(referral.email),
    click_partner_id: null,
    click_link_id: null,
    click_ad_code: null,
    clicked_at: null,
  }
}

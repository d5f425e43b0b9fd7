import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import { emailIdentity } from "../../../domain/email-identity"
import { REFERRAL_MODULE } from "../../../modules/referral"
import type ReferralModuleService from "../../../modules/referral/service"
import type { ReferralDTO } from "../../../modules/referral/types"
import { toListConfig } from "../../contract/list-config"
import { readPartnerNames } from "../../contract/read-partner-names"
import type { ListReferralsQuery } from "./contract"

/** A page of the referral history, the latest first unless ordered otherwise. */
export async function readReferrals(
  container: MedusaContainer,
  query: ListReferralsQuery,
) {
  const { q, partner_id, customer_id, source, state } = query
  const [rows, count] = await container
    .resolve<ReferralModuleService>(REFERRAL_MODULE)
    .listAndCountPartnerReferrals(
      {
        ...(q ? { q } : {}),
        ...(partner_id ? { partner_id } : {}),
        ...(source ? { source } : {}),
        $and: [
          ...(customer_id ? [await personOf(container, customer_id)] : []),
          ...(state ? [inState(state)] : []),
        ],
      },
      toListConfig(query, "-occurred_at"),
    )
  return { referrals: await showReferrals(container, rows), count }
}

/** Records that count, whose day has passed, or that were ended. */
function inState(state: NonNullable<ListReferralsQuery["state"]>) {
  const now = new Date()
  switch (state) {
    case "standing":
      return {
        ended_at: null,
        $or: [{ expires_at: null }, { expires_at: { $gt: now } }],
      }
    case "expired":
      return { ended_at: null, expires_at: { $lte: now } }
    case "ended":
      return { ended_at: { $ne: null } }
  }
}

/** Records of a customer, by their account and by their e-mail address. */
async function personOf(container: MedusaContainer, customerId: string) {
  const {
    data: [customer],
  } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "customer",
    fields: ["email"],
    filters: { id: customerId },
  })
  const byAccount = { customer_id: customerId }
  return customer?.email
    ? { $or: [byAccount, { email_key: emailIdentity(customer.email) }] }
    : byAccount
}

/**
 * One record of the referral history.
 * @throws MedusaError not found
 */
export async function readReferral(container: MedusaContainer, id: string) {
  const row = await container
    .resolve<ReferralModuleService>(REFERRAL_MODULE)
    .retrievePartnerReferral(id)
  const [referral] = await showReferrals(container, [row])
  return referral
}

async function showReferrals(
  container: MedusaContainer,
  rows: readonly ReferralDTO[],
) {
  const nameOf = await readPartnerNames(
    container,
    rows.map(({ partner_id }) => partner_id),
  )
  const numberOf = await readOrderNumbers(
    container,
    rows.flatMap(({ order_id }) => order_id ?? []),
  )
  return rows.map((row) => ({
    id: row.id,
    partner: nameOf(row.partner_id),
    customer_id: row.customer_id,
    email: row.email,
    source: row.source,
    occurred_at: row.occurred_at,
    expires_at: row.expires_at,
    ended_at: row.ended_at,
    order_id: row.order_id,
    order_display_id: numberOf.get(row.order_id ?? "") ?? null,
    note: row.note,
  }))
}

/** The numbers by which people know orders, by id; a deleted order has none. */
async function readOrderNumbers(
  container: MedusaContainer,
  ids: string[],
): Promise<Map<string, number>> {
  if (ids.length === 0) {
    return new Map()
  }
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "order",
      fields: ["id", "display_id"],
      filters: { id: ids },
    })
  return new Map(
    data.map(({ id, display_id }) => [id, Number(display_id)] as const),
  )
}

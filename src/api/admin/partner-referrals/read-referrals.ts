import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import { emailIdentity } from "../../../domain/email-identity"
import { REFERRAL_MODULE } from "../../../modules/referral"
import type { ReferralOrder } from "../../../modules/referral/listed-referrals"
import type ReferralModuleService from "../../../modules/referral/service"
import type { ReferralDTO } from "../../../modules/referral/types"
import { readCountedPage } from "../../contract/counted-page"
import { toListOrder } from "../../contract/list-config"
import { readPartnerNames } from "../../contract/read-partner-names"
import type { ListReferralsQuery } from "./contract"

/** A page of the referral history, the latest first unless ordered otherwise. */
export async function readReferrals(
  container: MedusaContainer,
  query: ListReferralsQuery,
) {
  const { q, partner_id, customer_id, source, state } = query
  const referral = container.resolve<ReferralModuleService>(REFERRAL_MODULE)
  const filters = {
    q,
    partner_id,
    source,
    state,
    person: customer_id ? await personOf(container, customer_id) : undefined,
  }
  const order = toListOrder<ReferralOrder>(query.order ?? "-occurred_at")
  return await readCountedPage(
    query,
    async (page) => {
      const { referrals, next_cursor } = await referral.listReferrals(filters, {
        ...page,
        order,
      })
      return {
        referrals: await showReferrals(container, referrals),
        next_cursor,
      }
    },
    async (most) => await referral.countReferrals(filters, most),
  )
}

/** A customer, by their account and by their e-mail address. */
async function personOf(container: MedusaContainer, customer_id: string) {
  const {
    data: [customer],
  } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "customer",
    fields: ["email"],
    filters: { id: customer_id },
  })
  return {
    customer_id,
    email_key: customer?.email ? emailIdentity(customer.email) : null,
  }
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

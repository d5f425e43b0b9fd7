import type { MedusaContainer } from "@medusajs/framework/types"

import { maskEmail } from "../../../../../../domain/mask-email"
import { REFERRAL_MODULE } from "../../../../../../modules/referral"
import type { PartnerLead } from "../../../../../../modules/referral/partner-leads"
import type ReferralModuleService from "../../../../../../modules/referral/service"
import type { KeysetPage } from "../../../../../../utils/keyset"
import { readCountedPage } from "../../../../../contract/counted-page"
import { toRange } from "../../../../../contract/date-range"
import type { LeadsQuery } from "../contract"

/** A page of one partner's leads, the latest first, and how many there are. */
export async function readLeads(
  container: MedusaContainer,
  partnerId: string,
  query: LeadsQuery,
) {
  return await readCountedPage(
    query,
    async (page) => await listLeads(container, partnerId, query, page),
    async (most) =>
      await container
        .resolve<ReferralModuleService>(REFERRAL_MODULE)
        .countPartnerLeads(partnerId, toRange(query), most),
  )
}

/** A page of one partner's leads, the latest first; people are shown masked. */
export async function listLeads(
  container: MedusaContainer,
  partnerId: string,
  days: Pick<LeadsQuery, "from" | "to">,
  { limit, offset, after }: KeysetPage,
) {
  const { leads, next_cursor } = await container
    .resolve<ReferralModuleService>(REFERRAL_MODULE)
    .listPartnerLeads(partnerId, toRange(days), { limit, offset, after })
  const now = new Date()
  return {
    leads: leads.map((lead) => ({
      id: lead.id,
      person: lead.email === null ? null : maskEmail(lead.email),
      source: lead.source,
      occurred_at: lead.occurred_at,
      state: stateOf(lead, now),
      link_name: lead.link_name,
      ad_code: lead.ad_code,
      orders: lead.orders,
    })),
    next_cursor,
  }
}

function stateOf({ ended_at, expires_at }: PartnerLead, now: Date) {
  if (ended_at !== null) {
    return "ended"
  }
  return expires_at !== null && expires_at <= now ? "expired" : "standing"
}

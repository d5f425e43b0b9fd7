import type { MedusaContainer } from "@medusajs/framework/types"

import { REFERRAL_MODULE } from "../../../modules/referral"
import type { ListedAttribution } from "../../../modules/referral/listed-attributions"
import type ReferralModuleService from "../../../modules/referral/service"
import { readCountedPage } from "../../contract/counted-page"
import { readPartnerNames } from "../../contract/read-partner-names"
import type { ListAttributionsQuery } from "./contract"

/** A page of which orders belong to which partners, the latest first. */
export async function readAttributions(
  container: MedusaContainer,
  { limit, offset, after, ...filters }: ListAttributionsQuery,
) {
  const referral = container.resolve<ReferralModuleService>(REFERRAL_MODULE)
  return await readCountedPage(
    { limit, offset, after },
    async (page) => {
      const { attributions, next_cursor } = await referral.listAttributions(
        filters,
        page,
      )
      return {
        attributions: await showAttributions(container, attributions),
        next_cursor,
      }
    },
    async (most) => await referral.countAttributions(filters, most),
  )
}

async function showAttributions(
  container: MedusaContainer,
  rows: readonly ListedAttribution[],
) {
  const nameOf = await readPartnerNames(
    container,
    rows.flatMap(({ sale_partner_id, lead_partner_id }) => [
      sale_partner_id,
      lead_partner_id,
    ]),
  )
  const named = (id: string | null) => (id === null ? null : nameOf(id))
  return rows.map(({ sale_partner_id, lead_partner_id, ...row }) => ({
    ...row,
    sale_partner: named(sale_partner_id),
    lead_partner: named(lead_partner_id),
  }))
}

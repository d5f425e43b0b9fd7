import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import { REFERRAL_MODULE } from "../../../modules/referral"
import type ReferralModuleService from "../../../modules/referral/service"
import type { CouponDTO } from "../../../modules/referral/types"
import { readCountedPage } from "../../contract/counted-page"
import { readPartnerNames } from "../../contract/read-partner-names"
import type { ListCouponsQuery } from "./contract"

/** A page of the promotions that belong to partners now, the latest first. */
export async function readCoupons(
  container: MedusaContainer,
  { limit, offset, after, ...filters }: ListCouponsQuery,
) {
  const referral = container.resolve<ReferralModuleService>(REFERRAL_MODULE)
  return await readCountedPage(
    { limit, offset, after },
    async (page) => {
      const { coupons, next_cursor } = await referral.listCoupons(filters, page)
      return { coupons: await showCoupons(container, coupons), next_cursor }
    },
    async (most) => await referral.countCoupons(filters, most),
  )
}

async function showCoupons(
  container: MedusaContainer,
  rows: readonly CouponDTO[],
) {
  const nameOf = await readPartnerNames(
    container,
    rows.map(({ partner_id }) => partner_id),
  )
  const { data: promotions } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "promotion",
      fields: ["id", "code"],
      filters: { id: rows.map(({ promotion_id }) => promotion_id) },
    })
  const codes = new Map(promotions.map(({ id, code }) => [id, code]))
  return rows.map((row) => ({
    id: row.id,
    promotion_id: row.promotion_id,
    code: codes.get(row.promotion_id) ?? null,
    partner: nameOf(row.partner_id),
    started_at: row.started_at,
  }))
}

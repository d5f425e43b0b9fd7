import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import { REFERRAL_MODULE } from "../../../modules/referral"
import type ReferralModuleService from "../../../modules/referral/service"
import { readPartnerNames } from "../../contract/read-partner-names"
import type { ListCouponsQuery } from "./contract"

/** A page of the promotions that belong to partners now, the latest first. */
export async function readCoupons(
  container: MedusaContainer,
  { partner_id, promotion_id, limit, offset }: ListCouponsQuery,
) {
  const [rows, count] = await container
    .resolve<ReferralModuleService>(REFERRAL_MODULE)
    .listAndCountPartnerCoupons(
      {
        ended_at: null,
        ...(partner_id ? { partner_id } : {}),
        ...(promotion_id ? { promotion_id } : {}),
      },
      {
        take: limit,
        skip: offset,
        order: { started_at: "DESC", id: "ASC" },
      },
    )
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
  return {
    count,
    coupons: rows.map((row) => ({
      id: row.id,
      promotion_id: row.promotion_id,
      code: codes.get(row.promotion_id) ?? null,
      partner: nameOf(row.partner_id),
      started_at: row.started_at,
    })),
  }
}

import type { MedusaContainer } from "@medusajs/framework/types"

import { LEDGER_MODULE } from "../../../../../modules/ledger"
import type LedgerModuleService from "../../../../../modules/ledger/service"
import { PARTNER_MODULE } from "../../../../../modules/partner"
import type PartnerModuleService from "../../../../../modules/partner/service"
import type { Recruit } from "../../../../../modules/partner/types"
import type { KeysetPage } from "../../../../../utils/keyset"
import { toAmount } from "../../../../contract/amount"
import { toRange } from "../../../../contract/date-range"
import type { RecruitsQuery } from "../reports/contract"

/** Whom one partner recruited, with what their sales in a range brought the partner. */
export async function readRecruits(
  container: MedusaContainer,
  partnerId: string,
  days: RecruitsQuery,
) {
  const { recruits, levels } = await container
    .resolve<PartnerModuleService>(PARTNER_MODULE)
    .listRecruits(partnerId)
  return {
    recruits: await withSales(container, partnerId, recruits, days),
    levels,
  }
}

/** A page of all of them for a file, level by level, by code. */
export async function listRecruits(
  container: MedusaContainer,
  partnerId: string,
  days: RecruitsQuery,
  page: KeysetPage,
) {
  const { recruits, next_cursor } = await container
    .resolve<PartnerModuleService>(PARTNER_MODULE)
    .listRecruitsByKey(partnerId, page)
  return {
    recruits: await withSales(container, partnerId, recruits, days),
    next_cursor,
  }
}

async function withSales(
  container: MedusaContainer,
  partnerId: string,
  recruits: readonly Recruit[],
  days: RecruitsQuery,
) {
  const sales = await container
    .resolve<LedgerModuleService>(LEDGER_MODULE)
    .getRecruitSales(
      partnerId,
      recruits.map(({ id }) => id),
      toRange(days),
    )
  return recruits.map(({ status, ...recruit }) => ({
    ...recruit,
    active: status === "active",
    sales: sales
      .filter(({ sold_by_partner_id }) => sold_by_partner_id === recruit.id)
      .map(({ currency_code, orders, earned }) => ({
        currency_code,
        orders,
        earned: toAmount(earned),
      })),
  }))
}

import type { MedusaContainer } from "@medusajs/framework/types"

import { LEDGER_MODULE } from "../../../../../modules/ledger"
import type LedgerModuleService from "../../../../../modules/ledger/service"
import { PARTNER_MODULE } from "../../../../../modules/partner"
import { MOST_LEVELS } from "../../../../../modules/partner/recruits"
import type PartnerModuleService from "../../../../../modules/partner/service"
import type { Recruit } from "../../../../../modules/partner/types"
import { toAmount } from "../../../../contract/amount"
import { toRange } from "../../../../contract/date-range"
import { ROWS_AT_ONCE } from "../../../../contract/read-pages"
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

/**
 * All of them for a file. The line is walked once and never held: of each level there is one
 * page at a time, and behind it come those whom its partners recruited. So recruits stand
 * behind their recruiters, and level by level as long as a level fits into a page.
 */
export async function* walkRecruits(
  container: MedusaContainer,
  partnerId: string,
  days: RecruitsQuery,
): AsyncGenerator<ShownRecruit> {
  yield* walk(1, [partnerId])

  async function* walk(
    level: number,
    parentIds: readonly string[],
  ): AsyncGenerator<ShownRecruit> {
    let after: string | undefined
    do {
      const { recruits, next_cursor } = await container
        .resolve<PartnerModuleService>(PARTNER_MODULE)
        .listRecruitsOf(parentIds, { limit: ROWS_AT_ONCE, after })
      const leveled = recruits.map((recruit) => ({ ...recruit, level }))
      yield* await withSales(container, partnerId, leveled, days)
      const recruiters = recruits.filter((recruit) => recruit.recruits > 0)
      if (level < MOST_LEVELS && recruiters.length > 0) {
        yield* walk(
          level + 1,
          recruiters.map(({ id }) => id),
        )
      }
      after = next_cursor ?? undefined
    } while (after !== undefined)
  }
}

type ShownRecruit = Awaited<ReturnType<typeof withSales>>[number]

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

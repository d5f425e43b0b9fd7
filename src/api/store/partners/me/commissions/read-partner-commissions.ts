import type { MedusaContainer } from "@medusajs/framework/types"

import { LEDGER_MODULE } from "../../../../../modules/ledger"
import type {
  CommissionFilters,
  ListedCommission,
} from "../../../../../modules/ledger/listed-commissions"
import type LedgerModuleService from "../../../../../modules/ledger/service"
import { REFERRAL_MODULE } from "../../../../../modules/referral"
import { MOST_UNDER_REVIEW } from "../../../../../modules/referral/activity"
import type ReferralModuleService from "../../../../../modules/referral/service"
import type { KeysetPage } from "../../../../../utils/keyset"
import { toAmount } from "../../../../contract/amount"
import { readCountedPage } from "../../../../contract/counted-page"
import { toRange } from "../../../../contract/date-range"
import {
  listPartnerNames,
  type PartnerName,
} from "../../../../contract/read-partner-names"
import type { PartnerCommissionsQuery } from "../reports/contract"

/** A page of one partner's commissions, the latest orders first, and how many there are. */
export async function readPartnerCommissions(
  container: MedusaContainer,
  partnerId: string,
  query: PartnerCommissionsQuery,
) {
  const filters = await toFilters(container, partnerId, query)
  return await readCountedPage(
    query,
    async (page) => await listPartnerCommissions(container, filters, page),
    async (most) =>
      await container
        .resolve<LedgerModuleService>(LEDGER_MODULE)
        .countCommissions(filters, most),
  )
}

/** A page of commissions as their partner sees them. */
export async function listPartnerCommissions(
  container: MedusaContainer,
  filters: CommissionFilters,
  { limit, offset, after }: KeysetPage,
) {
  const { commissions, next_cursor } = await container
    .resolve<LedgerModuleService>(LEDGER_MODULE)
    .listCommissions(filters, { limit, offset, after })
  const names = await listPartnerNames(
    container,
    commissions.map(({ sold_by_partner_id }) => sold_by_partner_id),
  )
  return {
    commissions: commissions.map((commission) => show(commission, names)),
    next_cursor,
  }
}

/** Which of a partner's commissions a query is about. */
export async function toFilters(
  container: MedusaContainer,
  partner_id: string,
  { state, from, to }: Omit<PartnerCommissionsQuery, "limit" | "offset">,
): Promise<CommissionFilters> {
  return {
    partner_id,
    state,
    ...toRange({ from, to }),
    order_ids_under_review: await container
      .resolve<ReferralModuleService>(REFERRAL_MODULE)
      .listOrdersUnderReview(MOST_UNDER_REVIEW),
  }
}

function show(
  commission: ListedCommission,
  names: ReadonlyMap<string, PartnerName>,
) {
  const { sold_by_partner_id: sellerId, partner_id: ownId } = commission
  const seller =
    sellerId && sellerId !== ownId ? names.get(sellerId) : undefined
  return {
    id: commission.id,
    order_display_id: commission.order_display_id,
    title: commission.title,
    level: commission.level,
    role: commission.role,
    sold_by: seller ? { code: seller.code, name: seller.name } : null,
    currency_code: commission.currency_code,
    earned: toAmount(commission.earned),
    clawed_back: toAmount(commission.clawed_back),
    amount: toAmount(commission.amount),
    pending: toAmount(commission.pending),
    payable: toAmount(commission.payable),
    state: commission.state,
    placed_at: commission.placed_at,
  }
}

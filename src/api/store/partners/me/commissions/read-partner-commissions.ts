import type { MedusaContainer } from "@medusajs/framework/types"

import { LEDGER_MODULE } from "../../../../../modules/ledger"
import type { ListedCommission } from "../../../../../modules/ledger/listed-commissions"
import type LedgerModuleService from "../../../../../modules/ledger/service"
import { REFERRAL_MODULE } from "../../../../../modules/referral"
import { MOST_UNDER_REVIEW } from "../../../../../modules/referral/activity"
import type ReferralModuleService from "../../../../../modules/referral/service"
import { toAmount } from "../../../../contract/amount"
import { toRange } from "../../../../contract/date-range"
import {
  listPartnerNames,
  type PartnerName,
} from "../../../../contract/read-partner-names"
import type { PartnerCommissionsQuery } from "../reports/contract"

/** A page of one partner's commissions, the latest orders first. */
export async function readPartnerCommissions(
  container: MedusaContainer,
  partnerId: string,
  { state, limit, offset, ...days }: PartnerCommissionsQuery,
) {
  const { commissions, count } = await container
    .resolve<LedgerModuleService>(LEDGER_MODULE)
    .listCommissions(
      {
        partner_id: partnerId,
        state,
        ...toRange(days),
        order_ids_under_review: await container
          .resolve<ReferralModuleService>(REFERRAL_MODULE)
          .listOrdersUnderReview(MOST_UNDER_REVIEW),
      },
      { limit, offset, order: "placed_at", descending: true },
    )
  const names = await listPartnerNames(
    container,
    commissions.map(({ sold_by_partner_id }) => sold_by_partner_id),
  )
  return {
    commissions: commissions.map((commission) => show(commission, names)),
    count,
    limit,
    offset,
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

import type { MedusaContainer } from "@medusajs/framework/types"

import { LEDGER_MODULE } from "../../../modules/ledger"
import {
  type CommissionFilters,
  type CommissionOrder,
  type ListedCommission,
} from "../../../modules/ledger/listed-commissions"
import type LedgerModuleService from "../../../modules/ledger/service"
import { PARTNER_MODULE } from "../../../modules/partner"
import type PartnerModuleService from "../../../modules/partner/service"
import { REFERRAL_MODULE } from "../../../modules/referral"
import { MOST_UNDER_REVIEW } from "../../../modules/referral/activity"
import type ReferralModuleService from "../../../modules/referral/service"
import { toAmount } from "../../contract/amount"
import { readCountedPage } from "../../contract/counted-page"
import { toRange } from "../../contract/date-range"
import { toListOrder } from "../../contract/list-config"
import {
  type PartnerName,
  readPartnerNames,
} from "../../contract/read-partner-names"
import type { ExportCommissionsQuery, ListCommissionsQuery } from "./contract"

/** More partners than this with what was searched for in their name are not looked at. */
const MOST_PARTNERS_FOUND = 100
/** With or without the sign in front; more digits than these no order's number has. */
const ORDER_NUMBER = /^#?(\d{1,9})$/

/** A page of commissions with the names of their partners and programs. */
export async function readCommissions(
  container: MedusaContainer,
  query: ListCommissionsQuery,
) {
  const ledger = container.resolve<LedgerModuleService>(LEDGER_MODULE)
  const order = toListOrder<CommissionOrder>(query.order ?? "-placed_at")
  const filters = await toFilters(container, query)
  return await readCountedPage(
    query,
    async (page) => {
      const { commissions, next_cursor } = await ledger.listCommissions(
        filters,
        { ...page, order },
      )
      return {
        commissions: await showCommissions(container, commissions),
        next_cursor,
      }
    },
    async (most) => await ledger.countCommissions(filters, most),
  )
}

/** Commissions with the names of their partners and programs, read for all at once. */
export async function showCommissions(
  container: MedusaContainer,
  commissions: readonly ListedCommission[],
) {
  const nameOf = await readPartnerNames(
    container,
    commissions.map(({ partner_id }) => partner_id),
  )
  const programs = await readProgramNames(container, commissions)
  return commissions.map((commission) => show(commission, nameOf, programs))
}

/** Which commissions a query is about. */
export async function toFilters(
  container: MedusaContainer,
  query: ExportCommissionsQuery,
): Promise<CommissionFilters> {
  const { q, state, partner_id, order_id, program_id } = query
  return {
    state,
    partner_id,
    order_id,
    program_id,
    ...toRange(query),
    search: q ? await toSearch(container, q) : undefined,
    order_ids_under_review: await container
      .resolve<ReferralModuleService>(REFERRAL_MODULE)
      .listOrdersUnderReview(MOST_UNDER_REVIEW),
  }
}

/** The order with this number, and the partners who are called so. */
async function toSearch(container: MedusaContainer, q: string) {
  const [, digits] = q.match(ORDER_NUMBER) ?? []
  const partners = await container
    .resolve<PartnerModuleService>(PARTNER_MODULE)
    .listPartners({ q }, { select: ["id"], take: MOST_PARTNERS_FOUND })
  return {
    order_display_id: digits ? Number(digits) : null,
    partner_ids: partners.map(({ id }) => id),
  }
}

async function readProgramNames(
  container: MedusaContainer,
  commissions: readonly ListedCommission[],
): Promise<Map<string, string>> {
  const ids = [
    ...new Set(commissions.flatMap(({ program_id }) => program_id ?? [])),
  ]
  const programs = await container
    .resolve<PartnerModuleService>(PARTNER_MODULE)
    .listPartnerPrograms(
      { id: ids },
      { select: ["id", "name"], take: ids.length, withDeleted: true },
    )
  return new Map(programs.map(({ id, name }) => [id, name]))
}

function show(
  {
    partner_id,
    program_id,
    sold_by_partner_id: _seller,
    ...commission
  }: ListedCommission,
  nameOf: (id: string) => PartnerName,
  programs: ReadonlyMap<string, string>,
) {
  return {
    ...commission,
    partner: nameOf(partner_id),
    program:
      program_id === null
        ? null
        : { id: program_id, name: programs.get(program_id) ?? "" },
    earned: toAmount(commission.earned),
    clawed_back: toAmount(commission.clawed_back),
    amount: toAmount(commission.amount),
    pending: toAmount(commission.pending),
    payable: toAmount(commission.payable),
  }
}

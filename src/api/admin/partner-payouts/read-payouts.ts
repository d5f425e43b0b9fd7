import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"

import { LEDGER_MODULE } from "../../../modules/ledger"
import type { PayoutOrder } from "../../../modules/ledger/payouts/payout-queries"
import type { PayoutFilters } from "../../../modules/ledger/payouts/types"
import type LedgerModuleService from "../../../modules/ledger/service"
import { PARTNER_MODULE } from "../../../modules/partner"
import type PartnerModuleService from "../../../modules/partner/service"
import { readCountedPage } from "../../contract/counted-page"
import { toRange } from "../../contract/date-range"
import { toListOrder } from "../../contract/list-config"
import { showPayouts } from "../../contract/show-payouts"
import type { ListPayoutsQuery } from "./contract"

/** More partners than this with what was searched for in their name are not looked at. */
const MOST_PARTNERS_FOUND = 100

/** A page of payouts with their partners' names. */
export async function readPayouts(
  container: MedusaContainer,
  query: ListPayoutsQuery,
) {
  const { limit, offset, after, order = "-created_at" } = query
  const ledger = container.resolve<LedgerModuleService>(LEDGER_MODULE)
  const filters = await toFilters(container, query)
  return await readCountedPage(
    { limit, offset, after },
    async (page) => {
      const { payouts, next_cursor } = await ledger.listPayouts(filters, {
        ...page,
        order: toListOrder<PayoutOrder>(order),
      })
      return { payouts: await showPayouts(container, payouts), next_cursor }
    },
    async (most) => await ledger.countPayouts(filters, most),
  )
}

/**
 * One payout with its partner's name.
 * @throws MedusaError not found
 */
export async function readPayout(container: MedusaContainer, id: string) {
  const { payouts } = await container
    .resolve<LedgerModuleService>(LEDGER_MODULE)
    .listPayouts({ ids: [id] }, { limit: 1 })
  const [payout] = await showPayouts(container, payouts)
  if (!payout) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `Payout ${id} was not found`,
    )
  }
  return payout
}

async function toFilters(
  container: MedusaContainer,
  {
    batch_id,
    partner_id,
    status,
    currency_code,
    q,
    from,
    to,
  }: ListPayoutsQuery,
): Promise<PayoutFilters> {
  const found =
    q === undefined
      ? undefined
      : await container
          .resolve<PartnerModuleService>(PARTNER_MODULE)
          .listPartners({ q }, { select: ["id"], take: MOST_PARTNERS_FOUND })
  return {
    batch_id,
    partner_id,
    currency_code,
    status: status && [status],
    partner_ids: found?.map(({ id }) => id),
    ...toRange({ from, to }),
  }
}

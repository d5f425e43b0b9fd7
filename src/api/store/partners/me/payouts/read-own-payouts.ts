import type { MedusaContainer } from "@medusajs/framework/types"

import { LEDGER_MODULE } from "../../../../../modules/ledger"
import type { PayoutFilters } from "../../../../../modules/ledger/payouts/types"
import type LedgerModuleService from "../../../../../modules/ledger/service"
import type { KeysetPage } from "../../../../../utils/keyset"
import { readCountedPage } from "../../../../contract/counted-page"
import { toRange } from "../../../../contract/date-range"
import { showOwnPayout } from "../../../../contract/show-payouts"
import type { OwnPayoutsQuery } from "./contract"

/** A page of what a partner was paid, the newest first, and how many payouts there are. */
export async function readOwnPayouts(
  container: MedusaContainer,
  partnerId: string,
  query: OwnPayoutsQuery,
) {
  return await readCountedPage(
    query,
    async (page) => await listOwnPayouts(container, partnerId, query, page),
    async (most) =>
      await container
        .resolve<LedgerModuleService>(LEDGER_MODULE)
        .countPayouts(toFilters(partnerId, query), most),
  )
}

/** A page of what a partner was paid, the newest first. */
export async function listOwnPayouts(
  container: MedusaContainer,
  partnerId: string,
  asked: Asked,
  { limit, offset, after }: KeysetPage,
) {
  const { payouts, next_cursor } = await container
    .resolve<LedgerModuleService>(LEDGER_MODULE)
    .listPayouts(toFilters(partnerId, asked), { limit, offset, after })
  return { payouts: payouts.map(showOwnPayout), next_cursor }
}

type Asked = Pick<OwnPayoutsQuery, "currency_code" | "from" | "to">

/** What was only planned, or never had any money, is the store's business. */
function toFilters(
  partner_id: string,
  { currency_code, from, to }: Asked,
): PayoutFilters {
  return {
    partner_id,
    status: ["in_transit", "paid", "failed", "canceled", "reversed"],
    currency_code,
    ...toRange({ from, to }),
  }
}

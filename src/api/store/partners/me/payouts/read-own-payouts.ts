import type { MedusaContainer } from "@medusajs/framework/types"

import { LEDGER_MODULE } from "../../../../../modules/ledger"
import type LedgerModuleService from "../../../../../modules/ledger/service"
import { toRange } from "../../../../contract/date-range"
import { showOwnPayout } from "../../../../contract/show-payouts"
import type { OwnPayoutsQuery } from "./contract"

/**
 * A page of what a partner was paid, the newest first. What was only planned, or never had
 * any money, is the store's business.
 */
export async function readOwnPayouts(
  container: MedusaContainer,
  partner_id: string,
  { limit, offset, currency_code, from, to }: OwnPayoutsQuery,
) {
  const { payouts, count } = await container
    .resolve<LedgerModuleService>(LEDGER_MODULE)
    .listPayouts(
      {
        partner_id,
        status: ["in_transit", "paid", "failed", "canceled", "reversed"],
        currency_code,
        ...toRange({ from, to }),
      },
      { limit, offset },
    )
  return { payouts: payouts.map(showOwnPayout), count, limit, offset }
}

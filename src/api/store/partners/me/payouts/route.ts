import type { MedusaResponse } from "@medusajs/framework"

import { LEDGER_MODULE } from "../../../../../modules/ledger"
import type LedgerModuleService from "../../../../../modules/ledger/service"
import type { PartnerRequest } from "../../../../contract/partner-context"
import { toRange } from "../../../../contract/date-range"
import { showOwnPayout } from "../../../../contract/show-payouts"
import type { OwnPayoutsQuery } from "./contract"

/**
 * Payment history: always the signed-in member's partner. What was only planned, or never
 * had any money, is the store's business.
 */
export async function GET(
  req: PartnerRequest,
  res: MedusaResponse,
): Promise<void> {
  const { limit, offset, currency_code, from, to } =
    req.validatedQuery as OwnPayoutsQuery
  const { payouts, count } = await req.scope
    .resolve<LedgerModuleService>(LEDGER_MODULE)
    .listPayouts(
      {
        partner_id: req.partner_member.partner_id,
        status: ["in_transit", "paid", "failed", "canceled", "reversed"],
        currency_code,
        ...toRange({ from, to }),
      },
      { limit, offset },
    )
  res.json({ payouts: payouts.map(showOwnPayout), count, limit, offset })
}

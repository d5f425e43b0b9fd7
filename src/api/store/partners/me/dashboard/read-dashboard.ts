import type { MedusaContainer } from "@medusajs/framework/types"

import { toDecimal } from "../../../../../domain/money"
import { LEDGER_MODULE } from "../../../../../modules/ledger"
import type LedgerModuleService from "../../../../../modules/ledger/service"
import { PARTNER_MODULE } from "../../../../../modules/partner"
import type PartnerModuleService from "../../../../../modules/partner/service"
import { REFERRAL_MODULE } from "../../../../../modules/referral"
import type ReferralModuleService from "../../../../../modules/referral/service"
import { NO_CURRENCY, showBalances } from "../../../../contract/read-ledger"
import { compareFigures } from "../../../../reports/compare-figures"
import { daysOf, toComparedRange } from "../../../../reports/compared-range"
import type { DashboardQuery } from "../reports/contract"
import { averageOf } from "./average-of"

/** An average of fewer than these would tell what one of them earns. */
const FEWEST_PEERS = 5
/** More than these change no average that anybody would notice. */
const MOST_PEERS = 1000

/**
 * A partner's figures in a range and in the one before, beside the average of others.
 * @throws MedusaError (invalid data) for a range that cannot be shown
 */
export async function readDashboard(
  container: MedusaContainer,
  partnerId: string,
  { currency_code, time_zone, ...query }: DashboardQuery,
) {
  const ledger = container.resolve<LedgerModuleService>(LEDGER_MODULE)
  const referral = container.resolve<ReferralModuleService>(REFERRAL_MODULE)
  const range = toComparedRange(query)
  const [balances, peers] = await Promise.all([
    ledger.getBalances([partnerId]),
    container
      .resolve<PartnerModuleService>(PARTNER_MODULE)
      .listPeers(partnerId, MOST_PEERS),
  ])
  const currencyCode =
    currency_code ?? balances[0]?.currency_code ?? NO_CURRENCY
  const days = daysOf(range, time_zone)
  const figures = async () => {
    const [books, activity] = await Promise.all([
      ledger.getBooksOfPartner(partnerId, {
        ...range,
        time_zone,
        currency_code: currencyCode,
      }),
      referral.getActivity({ ...range, time_zone, partner_id: partnerId }),
    ])
    return compareFigures({ days, books, activity })
  }
  const average = async () => {
    const [{ totals }, counts] = await Promise.all([
      ledger.getPartnerLedgers({
        ...range,
        currency_code: currencyCode,
        partner_ids: peers,
        limit: 0,
        offset: 0,
      }),
      referral.countActivity(peers, range),
    ])
    const earned = toDecimal(totals.commissions).plus(totals.clawbacks)
    return averageOf({ earned, ...counts }, peers.length)
  }
  const [own, others] = await Promise.all([
    figures(),
    peers.length < FEWEST_PEERS ? null : average(),
  ])
  return {
    currency_code: currencyCode,
    balances: balances.map(showBalances),
    from: range.from.toISOString(),
    until: range.until.toISOString(),
    ...own,
    average: others,
  }
}

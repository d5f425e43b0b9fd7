import type { MedusaContainer } from "@medusajs/framework/types"

import { LEDGER_MODULE } from "../../../../modules/ledger"
import type LedgerModuleService from "../../../../modules/ledger/service"
import { PARTNER_MODULE } from "../../../../modules/partner"
import type PartnerModuleService from "../../../../modules/partner/service"
import { REFERRAL_MODULE } from "../../../../modules/referral"
import { MOST_UNDER_REVIEW } from "../../../../modules/referral/activity"
import type ReferralModuleService from "../../../../modules/referral/service"
import { toAmount } from "../../../contract/amount"
import { NO_CURRENCY } from "../../../contract/read-ledger"
import { readPartnerNames } from "../../../contract/read-partner-names"
import { assembleOverview } from "./assemble-overview"
import { daysOf, toComparedRange } from "../../../reports/compared-range"
import type { OverviewQuery } from "./contract"

const TOP_PARTNERS = 10

/**
 * All of the overview; the number of queries does not depend on what there is.
 * @throws MedusaError (invalid data) for a range that cannot be shown
 */
export async function readOverview(
  container: MedusaContainer,
  { currency_code, time_zone, ...query }: OverviewQuery,
) {
  const ledger = container.resolve<LedgerModuleService>(LEDGER_MODULE)
  const referral = container.resolve<ReferralModuleService>(REFERRAL_MODULE)
  const range = toComparedRange(query)
  const [standings, activity, waiting, setup] = await Promise.all([
    ledger.getStandings(range),
    referral.getActivity({ ...range, time_zone }),
    readWaiting(container, ledger, referral),
    readSetup(container, referral),
  ])
  const currencyCode =
    currency_code ?? standings[0]?.currency_code ?? NO_CURRENCY
  const inCurrency = { ...range, currency_code: currencyCode }
  const [books, top] = await Promise.all([
    ledger.getBooksByDay({ ...inCurrency, time_zone }),
    ledger.listTopEarners(inCurrency, TOP_PARTNERS),
  ])
  const nameOf = await readPartnerNames(
    container,
    top.map(({ partner_id }) => partner_id),
  )
  const { payouts_due, ...figures } = assembleOverview({
    currency_code: currencyCode,
    days: daysOf(range, time_zone),
    standings,
    books,
    activity,
  })
  return {
    ...figures,
    from: range.from.toISOString(),
    until: range.until.toISOString(),
    previous_from: range.previous.toISOString(),
    partners: top.map(({ partner_id, earned }) => ({
      partner: nameOf(partner_id),
      earned: toAmount(earned),
    })),
    waiting: { ...waiting, payouts_due },
    setup,
  }
}

async function readWaiting(
  container: MedusaContainer,
  ledger: LedgerModuleService,
  referral: ReferralModuleService,
) {
  const partner = container.resolve<PartnerModuleService>(PARTNER_MODULE)
  const [[, applications], underReview, left] = await Promise.all([
    partner.listAndCountPartners(
      { status: "applied" },
      { select: ["id"], take: 1 },
    ),
    referral.listOrdersUnderReview(MOST_UNDER_REVIEW),
    ledger.countLeftOrders(),
  ])
  return {
    applications,
    orders_under_review: await ledger.countEarningOrders(underReview),
    orders_with_problem: left,
  }
}

async function readSetup(
  container: MedusaContainer,
  referral: ReferralModuleService,
) {
  const partner = container.resolve<PartnerModuleService>(PARTNER_MODULE)
  const one = { select: ["id"], take: 1 }
  const [programs, partners, links] = await Promise.all([
    partner.listPartnerPrograms({}, one),
    partner.listPartners({}, one),
    referral.listPartnerLinks({}, one),
  ])
  return {
    has_program: programs.length > 0,
    has_partner: partners.length > 0,
    has_link: links.length > 0,
  }
}

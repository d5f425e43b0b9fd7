import { writeFileSync } from "node:fs"

import type { ExecArgs, MedusaContainer } from "@medusajs/framework/types"
import { subDays } from "date-fns/subDays"

import { readCommissions } from "../../src/api/admin/partner-commissions/read-commissions"
import { readPartnerLedgers } from "../../src/api/admin/partner-ledger/partners/read-partner-ledgers"
import { readTransfers } from "../../src/api/admin/partner-ledger/transfers/read-transfers"
import { readLinks } from "../../src/api/admin/partner-links/read-links"
import { readPayouts } from "../../src/api/admin/partner-payouts/read-payouts"
import { readReferrals } from "../../src/api/admin/partner-referrals/read-referrals"
import { readOverview } from "../../src/api/admin/partner-reports/overview/read-overview"
import { readPartnerDetail } from "../../src/api/admin/partners/read-partner-detail"
import { readPartners } from "../../src/api/admin/partners/read-partners"
import { toRange } from "../../src/api/contract/date-range"
import { readLedger } from "../../src/api/contract/read-ledger"
import { readPartnerCommissions } from "../../src/api/store/partners/me/commissions/read-partner-commissions"
import { readDashboard } from "../../src/api/store/partners/me/dashboard/read-dashboard"
import { readOwnPayouts } from "../../src/api/store/partners/me/payouts/read-own-payouts"
import { readRecruits } from "../../src/api/store/partners/me/recruits/read-recruits"
import { readClicks } from "../../src/api/store/partners/me/reports/clicks/read-clicks"
import { readLeads } from "../../src/api/store/partners/me/reports/leads/read-leads"
import { readSales } from "../../src/api/store/partners/me/reports/sales/read-sales"
import { REFERRAL_MODULE } from "../../src/modules/referral"
import type ReferralModuleService from "../../src/modules/referral/service"
import { rollUpSalesWorkflow } from "../../src/workflows/ledger/roll-up-sales"
import { rollUpClicksWorkflow } from "../../src/workflows/tracking/roll-up-clicks"
import { sample } from "../lib/numbers"

/** Milliseconds by page, and how long counting what they read took before. */
export interface PageTimes {
  counting_ms: number
  pages: Record<string, { median: number; p95: number }>
}

const FIRST = { limit: 20, offset: 0 }
/** Far down a list, in all sizes. */
const DEEP = { limit: 20, offset: 900 }
const ZONE = { time_zone: "America/New_York" }
/** A partner with much traffic. */
const BUSY = `part_${"5".padStart(26, "0")}`

/** As many days with today as the last, as browsers ask for them. */
const since = (days: number) => ({
  from: inNewYork(subDays(new Date(), days - 1), "00:00:00.000"),
  to: inNewYork(new Date(), "23:59:59.999"),
})

/** In its winter; all that matters is that its days are not those of UTC. */
const inNewYork = (day: Date, time: string) =>
  new Date(`${day.toISOString().slice(0, 10)}T${time}-05:00`).toISOString()

/** What each page of the dashboard and the portal reads, through the functions of its route. */
const pagesOf = (
  container: MedusaContainer,
): Record<string, () => Promise<unknown>> => {
  const referral = container.resolve<ReferralModuleService>(REFERRAL_MODULE)
  return {
    "Overview, 30 days": () => readOverview(container, { ...ZONE }),
    "Overview, a year": () =>
      readOverview(container, { ...ZONE, ...since(365) }),
    "Ledgers of all partners, this month": () =>
      readPartnerLedgers(container, FIRST),
    "Ledgers of all partners, a year, most commissions first": () =>
      readPartnerLedgers(container, {
        ...FIRST,
        ...since(365),
        order: "-commissions",
      }),
    "Ledgers of all partners, all time": () =>
      readPartnerLedgers(container, {
        ...FIRST,
        from: "2020-01-01",
        to: since(1).to,
      }),
    "Link report, 30 days": () =>
      referral.getLinkStatistics(toRange(since(30)), null, FIRST),
    "Link report, a year": () =>
      referral.getLinkStatistics(toRange(since(365)), null, FIRST),
    Links: () => readLinks(container, FIRST),
    Commissions: () => readCommissions(container, FIRST),
    "Commissions, page 46": () => readCommissions(container, DEEP),
    Leads: () => readReferrals(container, FIRST),
    Transfers: () => readTransfers(container, FIRST),
    Payouts: () => readPayouts(container, FIRST),
    "Partners by payable": () =>
      readPartners(container, { ...FIRST, order: "-payable" }),
    "One partner": () => readPartnerDetail(container, BUSY),
    "Portal: dashboard": () => readDashboard(container, BUSY, { ...ZONE }),
    "Portal: My Ledger, this month": () =>
      readLedger(container, BUSY, { ...FIRST, ...since(30) }),
    "Portal: My Ledger, all time": () => readLedger(container, BUSY, FIRST),
    "Portal: commissions": () => readPartnerCommissions(container, BUSY, FIRST),
    "Portal: leads": () => readLeads(container, BUSY, FIRST),
    "Portal: link tracking, 30 days": () =>
      readClicks(container, BUSY, { ...FIRST, ...since(30) }),
    "Portal: link tracking, all time": () => readClicks(container, BUSY, FIRST),
    "Portal: sales, 30 days": () =>
      readSales(container, BUSY, { ...FIRST, ...since(30) }),
    "Portal: sales, all time": () => readSales(container, BUSY, FIRST),
    "Portal: recruits": () => readRecruits(container, BUSY, {}),
    "Portal: payments": () => readOwnPayouts(container, BUSY, FIRST),
  }
}

/**
 * Times what each page reads, after all clicks and sales are counted.
 * @param args the file to write {@link PageTimes} to, and how often each page is read
 */
export default async function timePages({
  container,
  args: [file, runs],
}: ExecArgs): Promise<void> {
  const begin = performance.now()
  await rollUpClicksWorkflow(container).run()
  await rollUpSalesWorkflow(container).run()
  const counting_ms = performance.now() - begin
  const pages: PageTimes["pages"] = {}
  for (const [name, read] of Object.entries(pagesOf(container))) {
    const times = await sample(read, { runs: Number(runs) })
    pages[name] = { median: times.median, p95: times.at(0.95) }
  }
  writeFileSync(
    file,
    JSON.stringify({ counting_ms, pages } satisfies PageTimes),
  )
}

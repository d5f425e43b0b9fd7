import type { PartnerClient } from "medusa-partner-portal/client"
import { withPartner } from "medusa-partner-portal/next"
import type { LedgerFilter } from "../ledger-filter"
import { partnerCenter } from "../partner-center"
import { getPortal } from "./portal"

const PAGE_SIZE = 50

/** All that the partners' page shows of one partner. */
export type PartnerOverview = NonNullable<
  Awaited<ReturnType<typeof getPartnerOverview>>
>
export type PartnerLedger = NonNullable<PartnerOverview["ledger"]>

/**
 * The signed-in partner with welcome, links and ledger, each null where the store's
 * portal does not show it; null when nobody is signed in.
 *
 * @throws FetchError when the API is down or refuses the filter.
 */
export const getPartnerOverview = (filter: LedgerFilter) =>
  withPartner(partnerCenter, async (client) => {
    const { entries } = await getPortal()
    const [me, welcome, links, ledger] = await Promise.all([
      client.retrieve(),
      entries.includes("welcome") ? client.retrieveWelcome() : null,
      entries.includes("links") ? client.listLinks({ limit: 100 }) : null,
      entries.includes("ledger") ? retrieveLedger(client, filter) : null,
    ])
    return {
      ...me,
      welcome: welcome && welcome.welcome,
      links: links && links.links,
      ledger,
    }
  })

const retrieveLedger = (client: PartnerClient, filter: LedgerFilter) =>
  client.retrieveLedger({
    currency_code: filter.currency,
    from: filter.from,
    to: filter.to,
    limit: PAGE_SIZE,
    offset: (filter.page - 1) * PAGE_SIZE,
  })

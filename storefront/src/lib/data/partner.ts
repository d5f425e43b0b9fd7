import { withPartner } from "medusa-partner-portal/next"
import type { LedgerFilter } from "../ledger-filter"
import { partnerCenter } from "../partner-center"

const PAGE_SIZE = 50

/** All that the partners' page shows of one partner. */
export type PartnerOverview = NonNullable<
  Awaited<ReturnType<typeof getPartnerOverview>>
>

/**
 * The signed-in partner with links and ledger; null when nobody is signed in.
 *
 * @throws FetchError when the API is down or refuses the filter.
 */
export const getPartnerOverview = (filter: LedgerFilter) =>
  withPartner(partnerCenter, async (client) => {
    const [{ partner, member }, { links }, ledger] = await Promise.all([
      client.retrieve(),
      client.listLinks({ limit: 100 }),
      client.retrieveLedger({
        currency_code: filter.currency,
        from: filter.from,
        to: filter.to,
        limit: PAGE_SIZE,
        offset: (filter.page - 1) * PAGE_SIZE,
      }),
    ])
    return { partner, member, links, ...ledger }
  })

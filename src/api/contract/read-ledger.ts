import type { MedusaContainer } from "@medusajs/framework/types"

import { LEDGER_MODULE } from "../../modules/ledger"
import type LedgerModuleService from "../../modules/ledger/service"
import type {
  LedgerEntry,
  LedgerRange,
  LedgerSummary,
  PartnerBalances,
} from "../../modules/ledger/types"
import type { KeysetPage } from "../../utils/keyset"
import { toAmount } from "./amount"
import { readCountedPage } from "./counted-page"
import { toRange } from "./date-range"
import { listPartnerNames, type PartnerName } from "./read-partner-names"

export interface ReadLedgerQuery {
  currency_code?: string
  from?: string
  to?: string
  limit: number
  offset: number
  after?: string
}

/** The currency of an empty ledger of a partner who earned nothing yet. */
export const NO_CURRENCY = "eur"

/** One partner's ledger as the portal and the dashboard show it. */
export async function readLedger(
  container: MedusaContainer,
  partnerId: string,
  query: ReadLedgerQuery,
) {
  const ledger = container.resolve<LedgerModuleService>(LEDGER_MODULE)
  const balances = await ledger.getBalances([partnerId])
  const range = rangeOf(partnerId, query, balances)
  const summary = await ledger.getLedgerSummary(range)

  return {
    balances: balances.map(showBalances),
    ledger: {
      currency_code: range.currency_code,
      from: query.from ?? null,
      to: query.to ?? null,
      ...showSummary(summary),
    },
    ...(await readCountedPage(
      query,
      async (page) => await listLedgerEntries(container, range, page),
      async (most) => await ledger.countLedgerEntries(range, most),
    )),
  }
}

/**
 * What of a ledger is meant, settled once for all pages that are read of it: its currency,
 * and its end also where the query names none, or what is posted meanwhile would move a
 * page's last entry to the next one.
 */
export async function settleLedgerRange(
  container: MedusaContainer,
  partnerId: string,
  query: Pick<ReadLedgerQuery, "currency_code" | "from" | "to">,
): Promise<LedgerRange> {
  const balances = await container
    .resolve<LedgerModuleService>(LEDGER_MODULE)
    .getBalances([partnerId])
  const range = rangeOf(partnerId, query, balances)
  return { ...range, until: range.until ?? new Date() }
}

/** A page of the entries of a ledger, the latest first. */
export async function listLedgerEntries(
  container: MedusaContainer,
  range: LedgerRange,
  { limit, offset, after }: KeysetPage,
) {
  const { entries, next_cursor } = await container
    .resolve<LedgerModuleService>(LEDGER_MODULE)
    .listLedgerEntries(range, { limit, offset, after })
  const names = await listPartnerNames(
    container,
    entries.map(({ sold_by_partner_id }) => sold_by_partner_id),
  )
  return {
    entries: entries.map((entry) => showEntry(entry, range.partner_id, names)),
    next_cursor,
  }
}

function rangeOf(
  partnerId: string,
  query: Pick<ReadLedgerQuery, "currency_code" | "from" | "to">,
  balances: PartnerBalances[],
): LedgerRange {
  return {
    partner_id: partnerId,
    currency_code:
      query.currency_code ?? balances[0]?.currency_code ?? NO_CURRENCY,
    ...toRange(query),
  }
}

/** Balances as numbers in major units. */
export function showBalances({ partner_id: _, ...balances }: PartnerBalances) {
  return {
    currency_code: balances.currency_code,
    pending: toAmount(balances.pending),
    payable: toAmount(balances.payable),
    in_transit: toAmount(balances.in_transit),
    paid: toAmount(balances.paid),
  }
}

/** The sums of a ledger as numbers in major units. */
export function showSummary(summary: LedgerSummary) {
  return {
    beginning_balance: toAmount(summary.beginning_balance),
    commissions: toAmount(summary.commissions),
    clawbacks: toAmount(summary.clawbacks),
    payments: toAmount(summary.payments),
    adjustments: toAmount(summary.adjustments),
    ending_balance: toAmount(summary.ending_balance),
  }
}

function showEntry(
  entry: LedgerEntry,
  partnerId: string,
  names: ReadonlyMap<string, PartnerName>,
) {
  const { sold_by_partner_id: sellerId, ...shown } = entry
  const seller =
    sellerId && sellerId !== partnerId ? names.get(sellerId) : undefined
  return {
    ...shown,
    amount: toAmount(entry.amount),
    sold_by: seller ? { code: seller.code, name: seller.name } : null,
  }
}

import type { MedusaContainer } from "@medusajs/framework/types"

import { LEDGER_MODULE } from "../../../../modules/ledger"
import type LedgerModuleService from "../../../../modules/ledger/service"
import type { LedgerSummary } from "../../../../modules/ledger/types"
import { PARTNER_MODULE } from "../../../../modules/partner"
import type PartnerModuleService from "../../../../modules/partner/service"
import type { PartnerLine } from "../../../../modules/partner/types"
import { showSummary } from "../../../contract/read-ledger"
import { nextKey, readPages } from "../../../contract/read-pages"
import type {
  ExportPartnerLedgersQuery,
  ListPartnerLedgersQuery,
} from "./contract"
import { toDays, toFilters, toLedgerRange, toOrders } from "./ledgers-query"

/** The currency of books without a transfer. */
const NO_CURRENCY = "eur"

/**
 * A page of all partners' ledgers with the totals of all who match. The partner module
 * says who matches (ids only, in order; for ten thousand partners some 300 KB), the ledger
 * adds up, sorts and pages over exactly these in one statement, and the partners of the
 * page alone are read in full: so sums and pages are right however many match, and three
 * queries do it.
 */
export async function readPartnerLedgers(
  container: MedusaContainer,
  query: ListPartnerLedgersQuery,
) {
  const ledger = container.resolve<LedgerModuleService>(LEDGER_MODULE)
  const partners = container.resolve<PartnerModuleService>(PARTNER_MODULE)
  const currencies = await ledger.listCurrencies()
  const currencyCode = query.currency_code ?? currencies[0] ?? NO_CURRENCY
  const orders = toOrders(query.order)
  const ids = await partners.listMatchingIds(toFilters(query), orders.partners)
  const { ledgers, totals } = await ledger.getPartnerLedgers({
    ...toLedgerRange(query),
    partner_ids: ids,
    currency_code: currencyCode,
    order: orders.ledgers,
    limit: query.limit,
    offset: query.offset,
  })
  const lines = await partners.listPartnerLines(
    ledgers.map(({ partner_id }) => partner_id),
  )
  const lineById = new Map(lines.map((line) => [line.id, line]))
  const { from = null, to = null } = toDays(query)

  return {
    partners: ledgers.flatMap(({ partner_id, ...summary }) => {
      const line = lineById.get(partner_id)
      return line ? [showLedger(line, summary)] : []
    }),
    totals: showSummary(totals),
    currency_code: currencyCode,
    currencies,
    from,
    to,
    count: ids.length,
    limit: query.limit,
    offset: query.offset,
  }
}

/** One row of the exported file. */
export interface ExportedLedger extends ReturnType<typeof showSummary> {
  code: string
  name: string
  status: string
  parent_code: string
  parent_name: string
  currency_code: string
}

/** All partners' ledgers by code. */
export async function* exportPartnerLedgers(
  container: MedusaContainer,
  query: ExportPartnerLedgersQuery,
): AsyncGenerator<ExportedLedger> {
  const ledger = container.resolve<LedgerModuleService>(LEDGER_MODULE)
  const partners = container.resolve<PartnerModuleService>(PARTNER_MODULE)
  const currency_code =
    query.currency_code ?? (await ledger.listCurrencies())[0] ?? NO_CURRENCY
  const range = toLedgerRange(query)
  const filters = toFilters(query)

  yield* readPages(async ({ limit, after }) => {
    const lines = await partners.listMatchingPage(filters, after ?? null, limit)
    const { ledgers } = await ledger.getPartnerLedgers({
      ...range,
      partner_ids: lines.map(({ id }) => id),
      currency_code,
      limit,
      offset: 0,
    })
    return {
      // Both are in the order of the ids that were asked for.
      rows: ledgers.map(({ partner_id: _, ...summary }, index) =>
        toExported(lines[index], summary, currency_code),
      ),
      next_cursor: nextKey(lines, limit, ({ code_key }) => code_key),
    }
  })
}

function showLedger(line: PartnerLine, summary: LedgerSummary) {
  const { id, code, name, status, parent } = line
  return {
    partner: { id, code, name, status, parent },
    ...showSummary(summary),
  }
}

function toExported(
  { code, name, status, parent }: PartnerLine,
  summary: LedgerSummary,
  currency_code: string,
): ExportedLedger {
  return {
    code,
    name,
    status,
    parent_code: parent?.code ?? "",
    parent_name: parent?.name ?? "",
    currency_code,
    ...showSummary(summary),
  }
}

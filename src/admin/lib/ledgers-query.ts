import type { DayRange } from "./day-ranges"
import { toMoments } from "./days"
import type { LedgersQuery } from "./ledgers-types"
import { toOffset, toSearch } from "./partners-query"
import { paths } from "./paths"

export const LEDGERS_PAGE_SIZE = 20

/** The first day the API knows of; without it, it would take the current month. */
const EARLIEST_DAY = "1990-01-01"

const SORTABLE = [
  "name",
  "code",
  "beginning_balance",
  "commissions",
  "clawbacks",
  "payments",
  "adjustments",
  "ending_balance",
]
const STATUSES = ["active", "inactive"] as const
const CURRENCY_CODE = /^[a-z]{3}$/
const ID = /^[A-Za-z0-9_-]{1,100}$/

export interface LedgersParams {
  q?: string
  order?: string
  offset?: string
  currency?: string
  program?: string
  parent?: string
  status?: string
}

/** The filters as the file takes them: without sorting and pages. */
export type LedgersExportQuery = Omit<
  LedgersQuery,
  "limit" | "offset" | "order"
>

/** Filters from the URL. What the API would refuse is left out. */
export const toLedgersExportQuery = (
  params: LedgersParams,
  { from, to }: DayRange,
): LedgersExportQuery => {
  const q = toSearch(params.q)
  const status = STATUSES.find((name) => name === params.status)
  const { currency, program, parent } = params
  return {
    ...(from || to ? toMoments(from, to) : { from: EARLIEST_DAY }),
    ...(q ? { q } : {}),
    ...(status ? { status } : {}),
    ...(currency && CURRENCY_CODE.test(currency)
      ? { currency_code: currency }
      : {}),
    ...(program && ID.test(program) ? { program_id: program } : {}),
    ...(parent && ID.test(parent) ? { parent_id: parent } : {}),
  }
}

/** The query of a page of the table from its URL. */
export const toLedgersQuery = (
  params: LedgersParams,
  range: DayRange,
): LedgersQuery => {
  const { order } = params
  return {
    limit: LEDGERS_PAGE_SIZE,
    offset: toOffset(params.offset),
    ...(order && SORTABLE.includes(order.replace(/^-/, "")) ? { order } : {}),
    ...toLedgersExportQuery(params, range),
  }
}

/** A partner's page with their ledger over the same days, in the same currency. */
export const toPartnerLedgerPath = (
  partnerId: string,
  { from, to }: DayRange,
  currency: string,
): string => {
  const params = new URLSearchParams({
    ...(from ? { ledger_from: from } : {}),
    ...(to ? { ledger_to: to } : {}),
    ledger_currency: currency,
  })
  return `${paths.partner(partnerId)}?${params.toString()}`
}

/** What the file is called on the admin's disk. */
export const toFileName = ({ from, to }: DayRange, currency: string): string =>
  `${["partner-ledgers", currency, from, to].filter(Boolean).join("-")}.csv`

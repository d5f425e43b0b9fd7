import { SWITCHABLE_STATUSES } from "../../domain/partner-status"
import { toOffset, toSearch } from "./partners-query"
import type { TaxFileQuery, TaxReportQuery } from "./tax-types"

export const TAX_REPORT_PAGE_SIZE = 20
/** How many years are offered, this one first. */
const OFFERED_YEARS = 10

const YEAR = /^(199|20\d)\d$/
const CURRENCY_CODE = /^[a-z]{3}$/
const SORTABLE = ["name", "code"]

export interface TaxReportParams {
  q?: string
  order?: string
  offset?: string
  year?: string
  currency?: string
  status?: string
}

/** The years of the list in which one is chosen: the last ones, and the chosen one. */
export const offeredYears = (chosen: number, now: Date): number[] => {
  const years = Array.from(
    { length: OFFERED_YEARS },
    (_, index) => now.getFullYear() - index,
  )
  return [...new Set([...years, chosen])].sort((a, b) => b - a)
}

/**
 * Filters from the URL; this year where it names none. What the API would refuse is left out.
 * @param timeZone the admin's: in it the year begins and ends
 */
export const toTaxFileQuery = (
  { q: typed, year, currency, status }: TaxReportParams,
  timeZone: string,
  now: Date,
): TaxFileQuery => {
  const q = toSearch(typed)
  const known = SWITCHABLE_STATUSES.find((name) => name === status)
  return {
    year: year && YEAR.test(year) ? Number(year) : now.getFullYear(),
    time_zone: timeZone,
    ...(q ? { q } : {}),
    ...(currency && CURRENCY_CODE.test(currency)
      ? { currency_code: currency }
      : {}),
    ...(known ? { status: known } : {}),
  }
}

/** The query of a page of the report from its URL. */
export const toTaxReportQuery = (
  params: TaxReportParams,
  timeZone: string,
  now: Date,
): TaxReportQuery => {
  const { order } = params
  return {
    ...toTaxFileQuery(params, timeZone, now),
    limit: TAX_REPORT_PAGE_SIZE,
    offset: toOffset(params.offset),
    ...(order && SORTABLE.includes(order.replace(/^-/, "")) ? { order } : {}),
  }
}

/** What the file is called on the admin's disk. */
export const toTaxFileName = ({ year, currency_code }: TaxFileQuery): string =>
  `${["partner-taxes", year, currency_code].filter(Boolean).join("-")}.csv`

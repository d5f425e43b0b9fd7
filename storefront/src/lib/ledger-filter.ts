import { pageNumber, paramOf, type ResolvedSearchParams } from "./search-params"

/** What the ledger's form asks for; everything may be left out. */
export type LedgerFilter = {
  /** Three small letters. */
  currency?: string
  /** First and last day, YYYY-MM-DD. */
  from?: string
  to?: string
  /** From 1. */
  page: number
}

/**
 * Reads the filter from the page's query. What is malformed is left out, and
 * days given backwards are turned round: nobody means an empty range.
 */
export const ledgerFilterOf = (params: ResolvedSearchParams): LedgerFilter => {
  const from = dayOf(paramOf(params, "from"))
  const to = dayOf(paramOf(params, "to"))
  const isBackwards = from !== undefined && to !== undefined && from > to
  const currency = paramOf(params, "currency")?.toLowerCase()
  return {
    currency: /^[a-z]{3}$/.test(currency ?? "") ? currency : undefined,
    from: isBackwards ? to : from,
    to: isBackwards ? from : to,
    page: pageNumber(params),
  }
}

const dayOf = (text: string | undefined) =>
  text && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))
    ? text
    : undefined

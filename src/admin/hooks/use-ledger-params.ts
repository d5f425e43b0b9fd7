import { useQueryParams } from "@medusajs/dashboard/hooks"
import { useSearchParams } from "react-router-dom"

import type { LedgerQuery } from "../lib/api-types"
import { fromDay, toMoments } from "../lib/days"
import { toOffset } from "../lib/partners-query"

export const LEDGER_PAGE_SIZE = 20
/** In front of the ledger's search params: other sections may have filters too. */
export const LEDGER_PREFIX = "ledger"

export type LedgerFilter = "currency" | "from" | "to"

const CURRENCY_CODE = /^[a-z]{3}$/

/** The ledger's filters, which stand in the URL, and the query that they make. */
export const useLedgerParams = (partnerId: string) => {
  const [, setSearchParams] = useSearchParams()
  const { currency, from, to, offset } = useQueryParams(
    ["currency", "from", "to", "offset"],
    LEDGER_PREFIX,
  )
  const query: LedgerQuery = {
    partner_id: partnerId,
    limit: LEDGER_PAGE_SIZE,
    offset: toOffset(offset),
    ...(currency && CURRENCY_CODE.test(currency)
      ? { currency_code: currency }
      : {}),
    ...toMoments(from, to),
  }

  /** Sets a filter, or clears it, and goes back to the first page. */
  const setFilter = (filter: LedgerFilter, value: string | null) =>
    setSearchParams(
      (params) => {
        params.delete(`${LEDGER_PREFIX}_offset`)
        if (value === null) {
          params.delete(`${LEDGER_PREFIX}_${filter}`)
        } else {
          params.set(`${LEDGER_PREFIX}_${filter}`, value)
        }
        return params
      },
      // One step back leaves the page, not the last of ten filters.
      { replace: true },
    )

  return {
    query,
    from: fromDay(from) ? from : undefined,
    to: fromDay(to) ? to : undefined,
    setFilter,
  }
}

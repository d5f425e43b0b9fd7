import { useQueryParams } from "@medusajs/dashboard/hooks"
import { useSearchParams } from "react-router-dom"

import { toDayRange, toRangeChoice } from "../lib/day-ranges"
import { toLedgersExportQuery, toLedgersQuery } from "../lib/ledgers-query"

export type LedgersFilter =
  "range" | "from" | "to" | "currency" | "program" | "parent" | "status"

/** The filters of all partners' ledgers, which stand in the URL, and their queries. */
export const useLedgersParams = () => {
  const [, setSearchParams] = useSearchParams()
  const params = useQueryParams([
    "q",
    "order",
    "offset",
    "range",
    "from",
    "to",
    "currency",
    "program",
    "parent",
    "status",
  ])
  const choice = toRangeChoice(params)
  const range = toDayRange(choice, params)

  /** Sets filters, or clears those that are null, and goes back to the first page. */
  const setFilters = (filters: Partial<Record<LedgersFilter, string | null>>) =>
    setSearchParams(
      (search) => {
        search.delete("offset")
        for (const [name, value] of Object.entries(filters)) {
          if (value) {
            search.set(name, value)
          } else {
            search.delete(name)
          }
        }
        return search
      },
      // One step back leaves the page, not the last of ten filters.
      { replace: true },
    )

  return {
    params,
    choice,
    range,
    query: toLedgersQuery(params, range),
    exportQuery: toLedgersExportQuery(params, range),
    setFilters,
  }
}

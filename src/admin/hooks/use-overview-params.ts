import { useQueryParams } from "@medusajs/dashboard/hooks"
import { useSearchParams } from "react-router-dom"

import { toOverviewQuery, toOverviewRange } from "../lib/overview-range"

export type OverviewParam = "range" | "from" | "to" | "currency"

/** The overview's range and currency, which stand in the URL, and the query they make. */
export const useOverviewParams = () => {
  const [, setSearchParams] = useSearchParams()
  const { currency, ...params } = useQueryParams([
    "range",
    "from",
    "to",
    "currency",
  ])
  const range = toOverviewRange(params, new Date())

  /** Sets some of the URL's params, clears those that are null, leaves the others. */
  const setParams = (changes: Partial<Record<OverviewParam, string | null>>) =>
    setSearchParams(
      (search) => {
        for (const [name, value] of Object.entries(changes)) {
          if (value === null) {
            search.delete(name)
          } else {
            search.set(name, value)
          }
        }
        return search
      },
      // One step back leaves the page, not the last of ten ranges.
      { replace: true },
    )

  return {
    range,
    query: toOverviewQuery(
      range,
      currency,
      Intl.DateTimeFormat().resolvedOptions().timeZone,
    ),
    setParams,
  }
}

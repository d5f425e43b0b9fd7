import { useQueryParams } from "@medusajs/dashboard/hooks"
import { useSearchParams } from "react-router-dom"

import { toTaxFileQuery, toTaxReportQuery } from "../lib/tax-report"

export type TaxFilter = "year" | "currency" | "status"

/** The filters of the tax report, which stand in the URL, and their queries. */
export const useTaxReportParams = () => {
  const [, setSearchParams] = useSearchParams()
  const params = useQueryParams([
    "q",
    "order",
    "offset",
    "year",
    "currency",
    "status",
  ])
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  const now = new Date()

  /** Sets a filter, or clears it where it is null, and goes back to the first page. */
  const setFilter = (name: TaxFilter, value: string | null) =>
    setSearchParams(
      (search) => {
        search.delete("offset")
        if (value) {
          search.set(name, value)
        } else {
          search.delete(name)
        }
        return search
      },
      // One step back leaves the page, not the last of ten filters.
      { replace: true },
    )

  return {
    params,
    query: toTaxReportQuery(params, timeZone, now),
    fileQuery: toTaxFileQuery(params, timeZone, now),
    setFilter,
  }
}

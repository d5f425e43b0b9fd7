import { useQueryParams } from "@medusajs/dashboard/hooks"
import { useSearchParams } from "react-router-dom"

import { fromDay } from "../lib/days"
import { toId } from "../lib/partners-query"

export type ReportFilter = "from" | "to" | "partner_id"

/** Days and partner of a report, which stand in the URL. */
export const useReportParams = () => {
  const [, setSearchParams] = useSearchParams()
  const params = useQueryParams(["from", "to", "partner_id", "offset"])

  /** Sets a filter, or clears it, and goes back to the first page. */
  const setFilter = (filter: ReportFilter, value: string | null) =>
    setSearchParams(
      (search) => {
        search.delete("offset")
        if (value === null) {
          search.delete(filter)
        } else {
          search.set(filter, value)
        }
        return search
      },
      // One step back leaves the page, not the last of ten filters.
      { replace: true },
    )

  return {
    params,
    from: fromDay(params.from) ? params.from : undefined,
    to: fromDay(params.to) ? params.to : undefined,
    partnerId: toId(params.partner_id),
    setFilter,
  }
}

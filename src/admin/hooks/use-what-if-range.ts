import { useQueryParams } from "@medusajs/dashboard/hooks"
import { useSearchParams } from "react-router-dom"

import {
  type DayRange,
  type RangePreset,
  toDayRange,
} from "../lib/what-if-range"

/** The range of a what-if, which stands in the URL. */
export const useWhatIfRange = () => {
  const [, setSearchParams] = useSearchParams()
  const { choice, ...range } = toDayRange(
    useQueryParams(["range", "from", "to"]),
    new Date(),
  )

  const write = (params: Record<string, string | undefined>) =>
    setSearchParams(
      (search) => {
        for (const [name, value] of Object.entries(params)) {
          if (value) {
            search.set(name, value)
          } else {
            search.delete(name)
          }
        }
        return search
      },
      // One step back leaves the page, not the last of ten ranges.
      { replace: true },
    )

  const setPreset = (preset: RangePreset) =>
    write({ range: preset, from: undefined, to: undefined })

  const setDay = (end: keyof DayRange, day: string | null) => {
    // The picker reports the day that it is given as well: nobody chose that.
    if ((day ?? undefined) !== range[end]) {
      write({ ...range, range: "custom", [end]: day ?? undefined })
    }
  }

  return { choice, range, setPreset, setDay }
}

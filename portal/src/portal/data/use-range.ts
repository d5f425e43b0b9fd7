import { useSearchParams } from "wouter"

export const RANGES = ["days7", "days30", "days90", "year", "all"] as const
export type RangeName = (typeof RANGES)[number] | "custom"

export type Range = {
  name: RangeName
  /** `2026-06-30`; left out: without beginning. */
  from?: string
  to?: string
}

const DAY_MS = 24 * 60 * 60 * 1000
const DAY = /^\d{4}-\d{2}-\d{2}$/
const LENGTHS = { days7: 7, days30: 30, days90: 90 } as const

/** The days of a named range, up to and including today. */
export const rangeOf = (name: RangeName, today: Date): Range => {
  const day = (date: Date) => date.toISOString().slice(0, 10)
  switch (name) {
    case "days7":
    case "days30":
    case "days90":
      return {
        name,
        from: day(new Date(today.getTime() - (LENGTHS[name] - 1) * DAY_MS)),
        to: day(today),
      }
    case "year":
      return { name, from: `${today.getUTCFullYear()}-01-01`, to: day(today) }
    default:
      return { name }
  }
}

/** What an address says of a range; anything else is the range that stands unless told. */
export const readRange = (
  params: URLSearchParams,
  fallback: RangeName,
  today: Date,
): Range => {
  const from = params.get("from") ?? ""
  const to = params.get("to") ?? ""
  if (DAY.test(from) || DAY.test(to)) {
    return {
      name: "custom",
      ...(DAY.test(from) ? { from } : {}),
      ...(DAY.test(to) ? { to } : {}),
    }
  }
  const asked = RANGES.find((name) => name === params.get("range"))
  return rangeOf(asked ?? fallback, today)
}

/**
 * The range of days that a report shows. It stands in the address, so that a report can
 * be kept as a bookmark; a new range begins with the first page.
 */
export const useRange = (fallback: RangeName = "days30") => {
  const [params, setParams] = useSearchParams()
  const range = readRange(params, fallback, new Date())
  const setRange = (next: Range) =>
    setParams((before) => {
      const after = new URLSearchParams(before)
      for (const name of ["range", "from", "to", "page"]) {
        after.delete(name)
      }
      if (next.name === "custom") {
        after.set("from", next.from ?? "")
        after.set("to", next.to ?? "")
      } else {
        after.set("range", next.name)
      }
      return after
    })
  return { range, setRange }
}

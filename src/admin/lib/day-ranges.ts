import { fromDay, toDay } from "./days"

/** Ranges that go by today; each also stands in the URL by its name. */
export const RANGE_PRESETS = [
  "this_month",
  "last_month",
  "last_30_days",
  "this_quarter",
  "this_year",
  "last_year",
  "all_time",
] as const

export type RangePreset = (typeof RANGE_PRESETS)[number]
/** `own`: the days that were chosen one by one. */
export type RangeChoice = RangePreset | "own"

export interface DayRange {
  /** Both inclusive; left out: without beginning, without end. */
  from?: string
  to?: string
}

const MONTHS_OF_QUARTER = 3
const DAYS_BEFORE_TODAY = 29

/** Which range a URL asks for; this month where it says nothing that makes sense. */
export const toRangeChoice = (params: {
  range?: string
  from?: string
  to?: string
}): RangeChoice => {
  if (params.range === "own") {
    return "own"
  }
  return RANGE_PRESETS.find((name) => name === params.range) ?? "this_month"
}

/** The days of a range, in the admin's time zone. */
export const toDayRange = (
  choice: RangeChoice,
  own: DayRange,
  today = new Date(),
): DayRange => {
  const year = today.getFullYear()
  const month = today.getMonth()
  const quarter = month - (month % MONTHS_OF_QUARTER)
  switch (choice) {
    case "this_month":
      return between(year, month, year, month + 1)
    case "last_month":
      return between(year, month - 1, year, month)
    case "this_quarter":
      return between(year, quarter, year, quarter + MONTHS_OF_QUARTER)
    case "this_year":
      return between(year, 0, year + 1, 0)
    case "last_year":
      return between(year - 1, 0, year, 0)
    case "last_30_days": {
      const first = new Date(today)
      first.setDate(today.getDate() - DAYS_BEFORE_TODAY)
      return { from: toDay(first), to: toDay(today) }
    }
    case "all_time":
      return {}
    case "own":
      return {
        ...(fromDay(own.from) ? { from: own.from } : {}),
        ...(fromDay(own.to) ? { to: own.to } : {}),
      }
  }
}

/** From the first day of one month to the last before another. */
const between = (
  fromYear: number,
  fromMonth: number,
  endYear: number,
  endMonth: number,
): DayRange => ({
  from: toDay(new Date(fromYear, fromMonth, 1)),
  to: toDay(new Date(endYear, endMonth, 0)),
})

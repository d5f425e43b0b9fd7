import type { OverviewQuery } from "./overview-types"
import { fromDay, toDay, toMoments } from "./days"

export const RANGE_PRESETS = ["7", "30", "90", "month", "year"] as const

export type RangePreset = (typeof RANGE_PRESETS)[number]

/** The days that the overview shows, both inclusive. */
export interface OverviewRange {
  /** `own`: days that were chosen one by one. */
  preset: RangePreset | "own"
  from: string
  to: string
}

interface RangeParams {
  range?: string
  from?: string
  to?: string
}

const DEFAULT_PRESET: RangePreset = "30"
/** The API shows no more than two years by day. */
const MOST_DAYS = 731
const CURRENCY_CODE = /^[a-z]{3}$/

/**
 * The days that the URL names. What cannot be shown is put right: a link that somebody
 * wrote by hand shows an overview, not an error.
 */
export const toOverviewRange = (
  { range, from, to }: RangeParams,
  today: Date,
): OverviewRange => {
  if (!fromDay(from) && !fromDay(to)) {
    const preset =
      RANGE_PRESETS.find((name) => name === range) ?? DEFAULT_PRESET
    return {
      preset,
      from: toDay(startOf(preset, today)),
      to: toDay(today),
    }
  }
  const last = fromDay(to) ?? today
  const first = fromDay(from) ?? daysBefore(last, Number(DEFAULT_PRESET) - 1)
  const [start, end] = first <= last ? [first, last] : [last, first]
  const earliest = daysBefore(end, MOST_DAYS - 1)
  return {
    preset: "own",
    from: toDay(start < earliest ? earliest : start),
    to: toDay(end),
  }
}

/** What is asked of the API; days are the admin's own. */
export const toOverviewQuery = (
  { from, to }: OverviewRange,
  currency: string | undefined,
  timeZone: string,
): OverviewQuery => ({
  ...toMoments(from, to),
  time_zone: timeZone,
  ...(currency && CURRENCY_CODE.test(currency)
    ? { currency_code: currency }
    : {}),
})

const startOf = (preset: RangePreset, today: Date): Date => {
  switch (preset) {
    case "month":
      return new Date(today.getFullYear(), today.getMonth(), 1)
    case "year":
      return new Date(today.getFullYear(), 0, 1)
    default:
      return daysBefore(today, Number(preset) - 1)
  }
}

const daysBefore = (date: Date, days: number): Date =>
  new Date(date.getFullYear(), date.getMonth(), date.getDate() - days)

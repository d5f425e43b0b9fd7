import { toDay } from "./days"
import type { OverviewDay } from "./overview-types"

export type ChartStep = "day" | "week" | "month"

/** One bar of a chart: a day, a week or a month, cut off where the range ends. */
export interface ChartPoint {
  from: string
  to: string
  earned: number
  clicks: number
  orders: number
}

/** More bars than these are too narrow to be compared. */
const MOST_DAYS = 62
const MOST_WEEKS = 53
const DAYS_OF_WEEK = 7
/** Sums of decimals, without the noise that JavaScript adds behind them. */
const DIGITS = 6

/** How long a bar's time is, so that bars stay wide enough. */
export const chartStep = (days: number): ChartStep => {
  if (days <= MOST_DAYS) {
    return "day"
  }
  return days <= MOST_WEEKS * DAYS_OF_WEEK ? "week" : "month"
}

/** The bars of a chart, each with what its days add up to. */
export const toChartPoints = (days: readonly OverviewDay[]): ChartPoint[] => {
  const step = chartStep(days.length)
  const points = new Map<string, ChartPoint>()
  for (const day of days) {
    const key = keyOf(day.day, step)
    const point = points.get(key)
    points.set(
      key,
      point
        ? {
            from: point.from,
            to: day.day,
            earned: add(point.earned, day.earned),
            clicks: point.clicks + day.clicks,
            orders: point.orders + day.orders,
          }
        : { ...day, from: day.day, to: day.day },
    )
  }
  return [...points.values()].map(({ from, to, earned, clicks, orders }) => ({
    from,
    to,
    earned,
    clicks,
    orders,
  }))
}

const keyOf = (day: string, step: ChartStep): string => {
  switch (step) {
    case "day":
      return day
    case "week":
      return mondayOf(day)
    default:
      return day.slice(0, "2026-06".length)
  }
}

const mondayOf = (day: string): string => {
  const date = new Date(`${day}T00:00:00`)
  date.setDate(date.getDate() - ((date.getDay() + 6) % DAYS_OF_WEEK))
  return toDay(date)
}

const add = (a: number, b: number): number => Number((a + b).toFixed(DIGITS))

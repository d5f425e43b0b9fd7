import { UTCDate } from "@date-fns/utc"
import { addDays } from "date-fns/addDays"
import { startOfDay } from "date-fns/startOfDay"

import type { OrderRange } from "./attributed-orders"

/** The days in UTC of a range: those that are in it as a whole, and those that are cut. */
export interface ClickRange {
  from: Date | null
  until: Date | null
  /** The first whole day, `2026-06-30`; null: from the beginning. */
  first_day: string | null
  /** The day after the last whole one; null: to the end. */
  end_day: string | null
  /** Days of which a part is in the range, two at the most. */
  cut_days: string[]
}

/**
 * What of a range whole days answer, and of which days the quarters of an hour have to be
 * looked at. A range that is cut in the middle of a quarter has all of that quarter in it.
 */
export function clickRange({ from, until }: OrderRange): ClickRange {
  const firstDay = from && startOfDay(new UTCDate(from))
  const lastDay = until && startOfDay(new UTCDate(until))
  const first =
    from && firstDay && firstDay < from ? addDays(firstDay, 1) : firstDay
  const cut = [
    from && firstDay && firstDay < from ? firstDay : null,
    until && lastDay && lastDay < until ? lastDay : null,
  ].filter((day) => day !== null)
  return {
    from,
    until,
    first_day: first && toDay(first),
    end_day: lastDay && toDay(lastDay),
    cut_days: [...new Set(cut.map(toDay))],
  }
}

/**
 * Rows of `partner_click_day` within a range: `partner_id`, `link_id`, `ad_code`, `visits`,
 * `repeats`, `bots`, `visitors`; several for each link and ad.
 * @param only a condition on the rows of the table, `day` by name
 */
export function countedClicks(only: string): string {
  return `
    SELECT day.partner_id, day.link_id, day.ad_code,
      day.visits, day.repeats, day.bots, day.visitors
    FROM partner_click_day day
    WHERE ${only}
      AND (:first_day::date IS NULL OR day.day >= :first_day::date)
      AND (:end_day::date IS NULL OR day.day < :end_day::date)
    UNION ALL
    SELECT day.partner_id, day.link_id, day.ad_code,
      part.visits, part.repeats, part.bots, part.visitors
    FROM partner_click_day day,
      unnest(day.quarters, day.quarter_visits, day.quarter_repeats, day.quarter_bots,
        day.quarter_visitors) AS part(quarter, visits, repeats, bots, visitors)
    WHERE ${only} AND day.day = ANY(:cut_days::date[])
      AND ${quarterInRange("day.day", "part.quarter")}`
}

/** Whether a quarter of an hour of a day has something of the range `:from` to `:until`. */
export function quarterInRange(day: string, quarter: string): string {
  const begins = quarterBegins(day, quarter)
  return `(:from::timestamptz IS NULL OR ${begins} > :from::timestamptz - interval '15 minutes')
      AND (:until::timestamptz IS NULL OR ${begins} < :until::timestamptz)`
}

/** When a quarter of an hour of a day begins. */
export function quarterBegins(day: string, quarter: string): string {
  return `(${day}::timestamp AT TIME ZONE 'UTC' + ${quarter} * interval '15 minutes')`
}

function toDay(date: Date): string {
  return date.toISOString().slice(0, 10)
}

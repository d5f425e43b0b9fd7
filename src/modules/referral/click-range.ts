import { addMonths } from "date-fns/addMonths"
import { differenceInDays } from "date-fns/differenceInDays"
import { startOfMonth } from "date-fns/startOfMonth"

import { toDay, wholeDays } from "../../domain/whole-parts"
import type { OrderRange } from "./attributed-orders"
import { quarterInRange } from "./day-quarters"

/** Days in UTC from one to before another, to be added or taken away again. */
interface SignedDays {
  sign: 1 | -1
  /** `2026-06-30` */
  from: string
  until: string
}

/** What of a range is read in months, in days and in quarters of an hour, all in UTC. */
export interface ClickRange {
  from: Date | null
  until: Date | null
  /** The first month that is read as a whole, `2026-06-01`; null: from the beginning. */
  first_month: string | null
  /** The month after the last of these; null: to the end. */
  end_month: string | null
  /** Days that the months have too few or too many at the beginning of the range. */
  first_sign: number
  first_from: string | null
  first_until: string | null
  /** The same at its end. */
  end_sign: number
  end_from: string | null
  end_until: string | null
  /** Days of which a part is in the range, two at the most. */
  cut_days: string[]
}

/**
 * What of a range whole months and days answer, and of which days the quarters of an hour
 * have to be looked at. Where a range begins or ends within a month, the days up to the
 * nearer end of that month are added or taken away: 16 at the most. A range that is cut in
 * the middle of a quarter has all of that quarter in it.
 */
export function clickRange({ from, until }: OrderRange): ClickRange {
  const { first, end, cut } = wholeDays({ from, until })
  const { months, atFirst, atEnd } = inMonths(first, end)
  return {
    from,
    until,
    first_month: months.first && toDay(months.first),
    end_month: months.end && toDay(months.end),
    first_sign: atFirst?.sign ?? 0,
    first_from: atFirst?.from ?? null,
    first_until: atFirst?.until ?? null,
    end_sign: atEnd?.sign ?? 0,
    end_from: atEnd?.from ?? null,
    end_until: atEnd?.until ?? null,
    cut_days: cut,
  }
}

interface InMonths {
  months: { first: Date | null; end: Date | null }
  atFirst: SignedDays | null
  atEnd: SignedDays | null
}

function inMonths(first: Date | null, end: Date | null): InMonths {
  const months = {
    first: first && nearestMonth(first),
    end: end && nearestMonth(end),
  }
  if (first && end && months.first?.getTime() === months.end?.getTime()) {
    return { months, atFirst: signedDays(first, end), atEnd: null }
  }
  return {
    months,
    atFirst: first && months.first && signedDays(first, months.first),
    atEnd: end && months.end && signedDays(months.end, end),
  }
}

/** The days between two; taken away where the second is before the first. */
function signedDays(one: Date, other: Date): SignedDays {
  return one <= other
    ? { sign: 1, from: toDay(one), until: toDay(other) }
    : { sign: -1, from: toDay(other), until: toDay(one) }
}

function nearestMonth(day: Date): Date {
  const begins = startOfMonth(day)
  const ends = addMonths(begins, 1)
  return differenceInDays(day, begins) <= differenceInDays(ends, day)
    ? begins
    : ends
}

const COUNTS = ["visits", "repeats", "bots", "visitors"]

/**
 * Rows of `partner_click_month` and `partner_click_day` that together are a range:
 * `partner_id`, `link_id`, `ad_code`, `visits`, `repeats`, `bots`, `visitors`; several for
 * each link and ad, to be added up: some have less than nothing.
 * @param only a condition on the rows of both tables, `counted` by name
 */
export function countedClicks(only: string): string {
  return `
    SELECT counted.partner_id, counted.link_id, counted.ad_code, ${signed("1")}
    FROM partner_click_month counted
    WHERE ${only}
      AND (:first_month::date IS NULL OR counted.month >= :first_month::date)
      AND (:end_month::date IS NULL OR counted.month < :end_month::date)
    UNION ALL
    ${signedDaysOf("first", only)}
    UNION ALL
    ${signedDaysOf("end", only)}
    UNION ALL
    SELECT counted.partner_id, counted.link_id, counted.ad_code,
      part.visits, part.repeats, part.bots, part.visitors
    FROM partner_click_day counted,
      unnest(counted.quarters, counted.quarter_visits, counted.quarter_repeats,
        counted.quarter_bots, counted.quarter_visitors)
        AS part(quarter, visits, repeats, bots, visitors)
    WHERE ${only} AND counted.day = ANY(:cut_days::date[])
      AND ${quarterInRange("counted.day", "part.quarter")}`
}

function signedDaysOf(side: "first" | "end", only: string): string {
  return `SELECT counted.partner_id, counted.link_id, counted.ad_code,
      ${signed(`:${side}_sign::int`)}
    FROM partner_click_day counted
    WHERE ${only} AND counted.day >= :${side}_from::date
      AND counted.day < :${side}_until::date`
}

function signed(sign: string): string {
  return COUNTS.map((count) => `${sign} * counted.${count} AS ${count}`).join(
    ", ",
  )
}

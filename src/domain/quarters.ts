import { millisecondsInMinute } from "date-fns/constants"

const QUARTER_MS = 15 * millisecondsInMinute

/**
 * When the quarter of an hour begins that a moment is in, as the database's
 * `partner_center_quarter` says. The days of all time zones begin with one.
 */
export function quarterOf(moment: Date): Date {
  return new Date(Math.floor(moment.getTime() / QUARTER_MS) * QUARTER_MS)
}

/** The end of the quarter of an hour that a moment is in; the moment itself where one begins. */
export function quarterEnd(moment: Date): Date {
  return new Date(quartersBefore(moment) * QUARTER_MS)
}

/** How many quarters of an hour have begun before a moment since 1970. */
export function quartersBefore(moment: Date): number {
  return Math.ceil(moment.getTime() / QUARTER_MS)
}

/** The quarters of an hour that moments cut in two, each once. */
export function cutQuarters(moments: readonly Date[]): Date[] {
  const cut = moments
    .filter((moment) => moment.getTime() % QUARTER_MS !== 0)
    .map((moment) => quarterOf(moment).getTime())
  return [...new Set(cut)].map((time) => new Date(time))
}

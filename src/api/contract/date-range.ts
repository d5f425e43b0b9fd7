import { millisecondsInDay } from "date-fns/constants"

/**
 * A range of days or moments as the ledger reads it: from inclusive, until exclusive.
 * A day given as the end is part of the range; a moment given as the end, too.
 * @param defaultDays how long before the end it begins where no begin is asked for; left
 * out: it has none
 */
export function toRange(
  query: { from?: string; to?: string },
  defaultDays?: number,
): {
  from: Date | null
  until: Date | null
} {
  const until = query.to ? endOf(query.to) : null
  if (query.from || defaultDays === undefined) {
    return { from: query.from ? new Date(query.from) : null, until }
  }
  const end = until?.getTime() ?? Date.now()
  return { from: new Date(end - defaultDays * millisecondsInDay), until }
}

function endOf(to: string): Date {
  const isDay = !to.includes("T")
  return new Date(Date.parse(to) + (isDay ? millisecondsInDay : 1))
}

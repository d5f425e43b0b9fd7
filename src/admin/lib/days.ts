const DAY = /^(\d{4})-(\d{2})-(\d{2})$/
const FIRST_YEAR = 2000

/** A calendar day as it stands in the URL: `2026-06-30`, in the admin's time zone. */
export const toDay = (date: Date): string => {
  const month = String(date.getMonth() + 1).padStart(2, "0")
  const day = String(date.getDate()).padStart(2, "0")
  return `${date.getFullYear()}-${month}-${day}`
}

/** The first moment of a day, or null for what is no day: a URL can hold anything. */
export const fromDay = (day: string | undefined): Date | null => {
  const [, year, month, date] = (day?.match(DAY) ?? []).map(Number)
  if (!year || !month || !date) {
    return null
  }
  const start = new Date(year, month - 1, date)
  // The constructor turns 31 June into 1 July.
  return start.getDate() === date && start.getMonth() === month - 1
    ? start
    : null
}

/**
 * Whether a date picker's value is meant: while a year is typed the picker reports
 * the years 2, 20 and 202 as well.
 */
export const isCompleteDate = (date: Date): boolean =>
  date.getFullYear() >= FIRST_YEAR

/**
 * The moments from the start of one day to the end of another. Sent as moments because
 * the dates in the table are the admin's own, whereas the API takes a day as UTC.
 */
export const toMoments = (
  from: string | undefined,
  to: string | undefined,
): { from?: string; to?: string } => {
  const first = fromDay(from)
  const last = fromDay(to)
  last?.setHours(23, 59, 59, 999)
  return {
    ...(first ? { from: first.toISOString() } : {}),
    ...(last ? { to: last.toISOString() } : {}),
  }
}

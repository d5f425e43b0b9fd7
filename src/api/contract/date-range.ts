const DAY_MS = 24 * 60 * 60 * 1000

/**
 * A range of days or moments as the ledger reads it: from inclusive, until exclusive.
 * A day given as the end is part of the range; a moment given as the end, too.
 */
export function toRange(query: { from?: string; to?: string }): {
  from: Date | null
  until: Date | null
} {
  return {
    from: query.from ? new Date(query.from) : null,
    until: query.to ? endOf(query.to) : null,
  }
}

function endOf(to: string): Date {
  const isDay = !to.includes("T")
  return new Date(Date.parse(to) + (isDay ? DAY_MS : 1))
}

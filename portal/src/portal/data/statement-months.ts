const MONTHS = 24
const MONTH_DIGITS = 7

/** A month that a statement can be of. */
export type StatementMonth = {
  /** `2026-06` */
  name: string
  from: string
  to: string
}

const dayOf = (date: Date) => date.toISOString().slice(0, "2026-06-30".length)

/** The months of the last two years in UTC, the current one first; that one ends today. */
export const statementMonths = (today: Date): StatementMonth[] =>
  Array.from({ length: MONTHS }, (_, ago) => {
    const [year, month] = [today.getUTCFullYear(), today.getUTCMonth() - ago]
    const from = dayOf(new Date(Date.UTC(year, month, 1)))
    const last = new Date(Date.UTC(year, month + 1, 0))
    return {
      name: from.slice(0, MONTH_DIGITS),
      from,
      to: dayOf(last < today ? last : today),
    }
  })

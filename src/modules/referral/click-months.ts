import { UTCDate } from "@date-fns/utc"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { addMonths } from "date-fns/addMonths"
import { startOfMonth } from "date-fns/startOfMonth"

/**
 * Makes the parts of the table of clicks for the month of a moment, UTC, and for those
 * after it, where they are missing. Any number of processes may do so at once. Clicks of a
 * month that was not prepared are kept in the default part until it is.
 * @param ahead how many months after it
 */
export async function prepareClickMonths(
  sql: Knex,
  moment: Date,
  ahead: number,
): Promise<void> {
  const first = startOfMonth(new UTCDate(moment))
  for (let months = 0; months <= ahead; months++) {
    // One statement each: while a month is made, clicks of unprepared months wait.
    await sql.raw("SELECT partner_center_prepare_click_month(?::timestamptz)", [
      addMonths(first, months).toISOString(),
    ])
  }
}

/** Of several who drop a month, one does. */
const LOCK = "partner-center-drop-click-months"
const MONTH_PART = /^partner_click_(\d{4})_(\d{2})$/

/**
 * Drops the months of clicks that ended before a moment, once all of their days are counted
 * for the reports. A month at a time, so that clicks that come in wait for none.
 * @returns the months that were dropped, `2026-06`
 */
export async function dropClickMonths(
  sql: Knex,
  before: Date,
): Promise<string[]> {
  const { rows } = await sql.raw<{ rows: { part: string }[] }>(
    `SELECT relname AS part FROM pg_inherits
     JOIN pg_class part ON part.oid = inhrelid
     WHERE inhparent = 'partner_click'::regclass ORDER BY relname`,
  )
  const dropped: string[] = []
  for (const { part } of rows) {
    const [, year, month] = MONTH_PART.exec(part) ?? []
    const begins = new UTCDate(Number(year), Number(month) - 1)
    if (
      year &&
      addMonths(begins, 1) <= before &&
      (await drop(sql, part, begins))
    ) {
      dropped.push(`${year}-${month}`)
    }
  }
  return dropped
}

/** @returns false where a day of it is to be counted still, or somebody else has dropped it */
async function drop(sql: Knex, part: string, begins: Date): Promise<boolean> {
  return await sql.transaction(async (transaction) => {
    // Whoever reads old clicks is waited for, but no new click waits behind us for long.
    await transaction.raw("SET LOCAL lock_timeout = '2s'")
    await transaction.raw("SELECT pg_advisory_xact_lock(hashtext(?))", [LOCK])
    const { rows } = await transaction.raw<{ rows: { is_due: boolean }[] }>(
      `SELECT to_regclass(:part) IS NOT NULL AND NOT EXISTS (
         SELECT FROM partner_click_change WHERE day >= :begins AND day < :ends
       ) AS is_due`,
      { part, begins, ends: addMonths(begins, 1) },
    )
    if (rows[0].is_due) {
      await transaction.raw("DROP TABLE ??", [part])
    }
    return rows[0].is_due
  })
}

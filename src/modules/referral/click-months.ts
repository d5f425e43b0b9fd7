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

import type { Knex } from "@medusajs/framework/mikro-orm/knex"

import { cutPage, type Keyset, type KeysetPage, pageSql } from "./keyset"

/**
 * A page of the rows of a query, in the order of a keyset.
 * @param columns what is read of each row, as SQL
 * @throws MedusaError (invalid data) for a cursor that this list has not answered
 */
export async function readListed<Row extends object>(
  sql: Knex,
  rows: Knex.QueryBuilder,
  columns: string,
  keyset: Keyset,
  page: KeysetPage,
): Promise<{ rows: Row[]; next_cursor: string | null }> {
  const { place, behind, order, bindings } = pageSql(keyset, page)
  const found = await rows
    .clone()
    .whereRaw(behind, bindings)
    .select<(Row & { place: string[] })[]>(sql.raw(`${columns}, ${place}`))
    .orderByRaw(order)
    .limit(page.limit)
    .offset(page.offset ?? 0)
  const { rows: listed, next_cursor } = cutPage(keyset, found, page)
  return { rows: listed as unknown as Row[], next_cursor }
}

/**
 * How many rows a query has.
 * @param most where counting ends, so that it costs no more however many there are; null:
 *   all are counted
 */
export async function countListed(
  sql: Knex,
  rows: Knex.QueryBuilder,
  most: number | null = null,
): Promise<number> {
  const counted = rows.clone().select(sql.raw("1"))
  if (most !== null) {
    counted.limit(most)
  }
  const [{ count }] = await sql
    .from(counted.as("counted"))
    .count({ count: "*" })
  return Number(count)
}

/** The pattern of what contains a text, for `ILIKE`. */
export function containing(text: string): string {
  return `%${text.replace(/[\\%_]/g, "\\$&")}%`
}

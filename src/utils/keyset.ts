import { MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

/**
 * Lists that are read on from the row that was read last, not from a number of rows: a page
 * costs as much as the first one however far behind it is, and rows that come or go
 * meanwhile neither repeat nor hide others.
 */

/** By what a list is sorted, in this order, all of it in one direction. */
export interface Keyset {
  /** Stands in cursors, so that the cursor of another list is refused. */
  name: string
  /** The last one tells any two rows apart. */
  columns: readonly KeysetColumn[]
  descending: boolean
}

interface KeysetColumn {
  sql: string
  type: keyof typeof TYPES
}

/** A page of a list: behind a place, where one is given, and then behind `offset` rows. */
export interface KeysetPage {
  limit: number
  offset?: number
  /** The `next_cursor` of the page before. */
  after?: string
}

/** By which of its fields a list is sorted. */
export interface ListOrder<Field extends string> {
  by: Field
  descending: boolean
}

/** A list that is sorted by one of its fields, and by id where that is equal. */
export function keysetBy<Field extends string>(
  list: string,
  columns: Record<Field, KeysetColumn>,
  id: string,
  { by, descending }: ListOrder<Field>,
): Keyset {
  return {
    name: `${list}-${descending ? "-" : ""}${by}`,
    columns: [columns[by], { sql: id, type: "text" }],
    descending,
  }
}

/** How values are written in a cursor and given back to the database, without a loss. */
const TYPES = {
  // A JavaScript time would cut off the microseconds.
  time: {
    written: (sql: string) =>
      `(to_json(${sql} AT TIME ZONE 'UTC') #>> '{}') || 'Z'`,
    cast: "timestamptz",
    // PostgreSQL has no year 0.
    schema: z.iso.datetime().regex(/^(?!0000)/),
  },
  number: {
    written: (sql: string) => `(${sql})::text`,
    cast: "bigint",
    schema: z.string().regex(/^\d{1,18}$/),
  },
  decimal: {
    written: (sql: string) => `(${sql})::text`,
    cast: "numeric",
    schema: z.string().regex(/^-?\d{1,30}(\.\d{1,30})?$/),
  },
  text: {
    written: (sql: string) => sql,
    cast: "text",
    // PostgreSQL has no text with it.
    schema: z.string().regex(/^[^\0]*$/),
  },
} as const

/** What SQL needs to read a page. */
interface PageSql {
  /** Selects a row's place as `place`. */
  place: string
  /** The condition for what is behind the cursor. */
  behind: string
  /** What stands behind `ORDER BY`. */
  order: string
  /** Also `:limit` and `:offset`. */
  bindings: Record<string, string | number>
}

/**
 * The parts of a statement that reads a page.
 * @throws MedusaError (invalid data) for a cursor that this list has not answered
 */
export function pageSql(
  keyset: Keyset,
  { limit, offset = 0, after }: KeysetPage,
): PageSql {
  const { columns, descending } = keyset
  const direction = descending ? "DESC" : "ASC"
  const place = after === undefined ? [] : placeOf(keyset, after)
  const names = columns.map(({ sql }) => sql).join(", ")
  const values = columns
    .map(({ type }, index) => `:after_${index}::${TYPES[type].cast}`)
    .join(", ")
  return {
    place: `ARRAY[${columns
      .map(({ sql, type }) => TYPES[type].written(sql))
      .join(", ")}]::text[] AS place`,
    behind:
      after === undefined
        ? "true"
        : `(${names}) ${descending ? "<" : ">"} (${values})`,
    order: columns.map(({ sql }) => `${sql} ${direction}`).join(", "),
    bindings: {
      limit,
      offset,
      ...Object.fromEntries(
        place.map((value, index) => [`after_${index}`, value]),
      ),
    },
  }
}

/** The rows of a page without their places, and where the list goes on: null at its end. */
export function cutPage<Row extends { place: string[] }>(
  { name }: Keyset,
  rows: readonly Row[],
  { limit }: KeysetPage,
): { rows: Omit<Row, "place">[]; next_cursor: string | null } {
  const last = rows.at(-1)
  return {
    rows: rows.map(({ place: _, ...row }) => row),
    next_cursor:
      last && rows.length === limit
        ? Buffer.from(JSON.stringify([name, ...last.place])).toString(
            "base64url",
          )
        : null,
  }
}

function placeOf({ name, columns }: Keyset, cursor: string): string[] {
  const { data } = z
    .tuple([z.literal(name), ...columns.map(({ type }) => TYPES[type].schema)])
    .safeParse(toJson(Buffer.from(cursor, "base64url").toString()))
  if (!data) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "after: must be the next_cursor that this list answered in the same order; " +
        "leave it out to begin anew",
    )
  }
  return data.slice(1)
}

function toJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** So many rows of a file are in memory. */
export const ROWS_AT_ONCE = 500

/** What a page is asked for: so many rows, behind where the page before ended. */
export interface NextPage {
  limit: number
  after?: string
}

/**
 * All rows of a list for a file, read page by page as they are taken: they need not fit into
 * memory, and the last page costs as much as the first. Whoever stops taking them stops the
 * reading.
 * @param readPage a page, and what the next one comes behind; null: there is none
 */
export async function* readPages<Row>(
  readPage: (
    page: NextPage,
  ) => Promise<{ rows: readonly Row[]; next_cursor: string | null }>,
): AsyncGenerator<Row> {
  let after: string | undefined
  do {
    const { rows, next_cursor } = await readPage({ limit: ROWS_AT_ONCE, after })
    yield* rows
    after = next_cursor ?? undefined
  } while (after !== undefined)
}

/** Where a list goes on that is read in the order of a key: behind the last of a full page. */
export function nextKey<Row>(
  rows: readonly Row[],
  limit: number,
  keyOf: (row: Row) => string,
): string | null {
  return rows.length < limit ? null : keyOf(rows[rows.length - 1])
}

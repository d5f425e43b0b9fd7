const ROWS_AT_ONCE = 500

/** All rows of a list, read page by page as a file takes them. */
export async function* readPages<Row>(
  readPage: (page: { limit: number; offset: number }) => Promise<Row[]>,
): AsyncGenerator<Row> {
  let offset = 0
  let rows: Row[]
  do {
    rows = await readPage({ limit: ROWS_AT_ONCE, offset })
    yield* rows
    offset += ROWS_AT_ONCE
  } while (rows.length === ROWS_AT_ONCE)
}

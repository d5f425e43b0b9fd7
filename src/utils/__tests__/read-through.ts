import type { KeysetPage } from "../keyset"

/**
 * All rows of a list, read page by page behind the last one.
 * @param between what happens after each page
 */
export async function readThrough<Row>(
  readPage: (
    page: KeysetPage,
  ) => Promise<{ rows: Row[]; next_cursor: string | null }>,
  limit: number,
  between: () => Promise<unknown> = async () => undefined,
): Promise<Row[]> {
  const rows: Row[] = []
  let after: string | undefined
  do {
    const page = await readPage({ limit, after })
    rows.push(...page.rows)
    after = page.next_cursor ?? undefined
    if (after !== undefined) {
      await between()
    }
  } while (after !== undefined)
  return rows
}

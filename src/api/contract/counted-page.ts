import type { KeysetPage } from "../../utils/keyset"

/** So many rows are counted behind a page: more would cost what the page itself does not. */
const STEP = 10_000

/** How many rows a list has: so many, or (not exact) more than so many. */
interface ListCount {
  count: number
  count_is_exact: boolean
}

/** A page as a list is asked for it, and what was asked. */
export type CountedPage<Page> = Page &
  ListCount & { limit: number; offset: number }

/**
 * A page of a list with how many rows there are. They are counted where a list begins or is
 * asked for by numbers, and up to a step behind the page. The cursor carries on what was
 * counted: whoever reads all of a list has it counted once.
 * @param readPage a page behind the list's own cursor
 * @param countUpTo how many rows there are; it may stop at so many
 */
export async function readCountedPage<
  Page extends { next_cursor: string | null },
>(
  { limit, offset = 0, after }: KeysetPage,
  readPage: (page: KeysetPage) => Promise<Page>,
  countUpTo: (most: number) => Promise<number>,
): Promise<CountedPage<Page>> {
  const carried = after === undefined ? null : fromCursor(after)
  const page = await readPage({
    limit,
    offset,
    after: carried ? carried.cursor : after,
  })
  const counted = carried ?? (await countBehind(offset + limit, countUpTo))
  const { count, count_is_exact } = counted
  return {
    ...page,
    next_cursor: page.next_cursor && toCursor(counted, page.next_cursor),
    count,
    count_is_exact,
    limit,
    offset,
  }
}

/** In whole steps, so that the number stays while pages are turned. */
async function countBehind(
  end: number,
  countUpTo: (most: number) => Promise<number>,
): Promise<ListCount> {
  const most = (Math.floor(end / STEP) + 1) * STEP
  const found = await countUpTo(most + 1)
  return { count: Math.min(found, most), count_is_exact: found <= most }
}

function toCursor({ count, count_is_exact }: ListCount, cursor: string) {
  return `${count}${count_is_exact ? "" : "~"}.${cursor}`
}

function fromCursor(after: string): (ListCount & { cursor: string }) | null {
  const [, count, isMore, cursor] = /^(\d{1,12})(~?)\.(.+)$/.exec(after) ?? []
  return cursor === undefined
    ? null
    : { count: Number(count), count_is_exact: isMore === "", cursor }
}

import fc from "fast-check"

import type { KeysetPage } from "../../../utils/keyset"
import { readCountedPage } from "../counted-page"

const LIMIT = 20

/** A list of so many numbers whose cursor is the last one; it tells how far it was counted. */
function listOf(rows: number) {
  const counted: number[] = []
  const ask = async (page: Partial<KeysetPage>) =>
    await readCountedPage(
      { limit: LIMIT, ...page },
      async ({ limit, offset = 0, after }) => {
        const first = (after === undefined ? 0 : Number(after) + 1) + offset
        const numbers = Array.from(
          { length: Math.max(0, Math.min(limit, rows - first)) },
          (_, index) => first + index,
        )
        return {
          numbers,
          next_cursor: numbers.length < limit ? null : String(numbers.at(-1)),
        }
      },
      async (most) => {
        counted.push(most)
        return Math.min(rows, most)
      },
    )
  return { ask, counted }
}

describe("A page with how many rows there are", () => {
  it("says how many they are, and where the list goes on", async () => {
    const page = await listOf(45).ask({})
    expect(page).toMatchObject({
      count: 45,
      count_is_exact: true,
      limit: LIMIT,
      offset: 0,
    })
    expect(page.numbers).toHaveLength(LIMIT)
    expect(page.next_cursor).not.toBeNull()
  })

  it.each([
    [9_999, 0, 9_999, true],
    [10_000, 0, 10_000, true],
    [10_001, 0, 10_000, false],
    [5_000_000, 0, 10_000, false],
    // There is always a next page to turn to.
    [5_000_000, 9_960, 10_000, false],
    [5_000_000, 9_980, 20_000, false],
    [12_345, 9_980, 12_345, true],
  ])(
    "of %i rows, behind %i, is counted to %i (all of them: %p)",
    async (rows, offset, count, count_is_exact) => {
      expect(await listOf(rows).ask({ offset })).toMatchObject({
        count,
        count_is_exact,
      })
    },
  )

  it("never counts more than a step behind the page", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 100_000 }),
        fc.integer({ min: 0, max: 100_000 }),
        async (rows, offset) => {
          const { ask, counted } = listOf(rows)
          const { count, count_is_exact } = await ask({ offset })
          expect(counted[0]).toBeLessThanOrEqual(offset + LIMIT + 10_001)
          expect(count_is_exact ? count === rows : count < rows).toBe(true)
          expect(count_is_exact || count > offset + LIMIT).toBe(true)
        },
      ),
    )
  })

  it.each([45, 25_000])(
    "is counted once by who reads all %i rows",
    async (rows) => {
      const { ask, counted } = listOf(rows)
      const read: number[] = []
      let after: string | undefined
      const first = await ask({})
      do {
        const page = await ask({ after })
        read.push(...page.numbers)
        expect([page.count, page.count_is_exact]).toEqual([
          first.count,
          first.count_is_exact,
        ])
        after = page.next_cursor ?? undefined
      } while (after !== undefined)
      expect(read).toEqual(Array.from({ length: rows }, (_, index) => index))
      expect(counted).toHaveLength(2)
    },
  )

  it("takes a cursor that carries no count, and counts anew", async () => {
    const { ask, counted } = listOf(45)
    expect(await ask({ after: "19" })).toMatchObject({ count: 45 })
    expect(counted).toHaveLength(1)
  })
})

import { useState } from "react"
import { ROWS, usePage } from "./use-page.ts"

/**
 * Which page of a list is shown that can be read on behind a page. Whoever turns to the next
 * page reads on from where this one ends, so that nothing that comes meanwhile moves the rows;
 * a page of which only the number is known, as in a link, is found by counting.
 *
 * @param asked - what else the list depends on.
 */
export const useListPage = (asked: object) => {
  const { page, query, setPage } = usePage()
  const [begins, setBegins] = useState<Record<string, string>>({})
  const keyOf = (number: number) => JSON.stringify([asked, number])
  const after = begins[keyOf(page)]
  return {
    page,
    query: after === undefined ? query : { limit: ROWS, after },
    /** @param cursor - where the page ends that is shown; null: it is not known. */
    turnTo: (next: number, cursor: string | null) => {
      if (next === page + 1 && cursor !== null) {
        setBegins({ ...begins, [keyOf(next)]: cursor })
      }
      setPage(next)
    },
  }
}

import { useEffect } from "react"
import { useSearchParams } from "react-router-dom"

import { toPageWithRows } from "../lib/last-page"

interface Page {
  /** The search param in which the page's offset stands. */
  param: string
  offset: number
  /** How many rows there are in all; undefined until it is known for this page. */
  count: number | undefined
  pageSize: number
}

/** Goes to the last page with rows from one that has none, which would look like an empty list. */
export const usePageWithRows = ({ param, offset, count, pageSize }: Page) => {
  const [, setParams] = useSearchParams()
  const target =
    count === undefined ? offset : toPageWithRows(offset, count, pageSize)
  useEffect(() => {
    if (target === offset) {
      return
    }
    setParams(
      (before) => {
        if (target > 0) {
          before.set(param, String(target))
        } else {
          before.delete(param)
        }
        return before
      },
      // The way back must not lead to the empty page again.
      { replace: true },
    )
  }, [param, offset, target, setParams])
}

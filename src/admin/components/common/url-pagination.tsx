import { useSearchParams } from "react-router-dom"

import { toOffset } from "../../lib/partners-query"
import { OffsetPagination } from "./offset-pagination"

interface UrlPaginationProps {
  /** The search param in which the page's offset stands. */
  param: string
  count: number
  pageSize: number
}

/** The pages of a table whose page stands in the URL. */
export const UrlPagination = ({
  param,
  count,
  pageSize,
}: UrlPaginationProps) => {
  const [params, setParams] = useSearchParams()
  return (
    <OffsetPagination
      count={count}
      offset={toOffset(params.get(param) ?? undefined)}
      pageSize={pageSize}
      onChange={(offset) =>
        setParams((before) => {
          if (offset > 0) {
            before.set(param, String(offset))
          } else {
            before.delete(param)
          }
          return before
        })
      }
    />
  )
}

import { Table } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useSearchParams } from "react-router-dom"

import { toOffset } from "../../lib/partners-query"

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
  const { t } = useTranslation()
  const [params, setParams] = useSearchParams()
  const page = Math.floor(toOffset(params.get(param) ?? undefined) / pageSize)
  const pageCount = Math.max(1, Math.ceil(count / pageSize))
  const goTo = (to: number) =>
    setParams((before) => {
      if (to > 0) {
        before.set(param, String(to * pageSize))
      } else {
        before.delete(param)
      }
      return before
    })
  return (
    <Table.Pagination
      count={count}
      pageSize={pageSize}
      pageIndex={page}
      pageCount={pageCount}
      canPreviousPage={page > 0}
      canNextPage={page < pageCount - 1}
      previousPage={() => goTo(page - 1)}
      nextPage={() => goTo(page + 1)}
      translations={{
        of: t("general.of"),
        results: t("general.results"),
        pages: t("general.pages"),
        prev: t("general.prev"),
        next: t("general.next"),
      }}
    />
  )
}

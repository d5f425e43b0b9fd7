import { Table } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

interface OffsetPaginationProps {
  count: number
  offset: number
  pageSize: number
  /** Goes to the page that begins at an offset. */
  onChange: (offset: number) => void
}

/** The pages of a table, by the offset of the one that is shown. */
export const OffsetPagination = ({
  count,
  offset,
  pageSize,
  onChange,
}: OffsetPaginationProps) => {
  const { t } = useTranslation()
  const page = Math.floor(offset / pageSize)
  const pageCount = Math.max(1, Math.ceil(count / pageSize))
  return (
    <Table.Pagination
      count={count}
      pageSize={pageSize}
      pageIndex={page}
      pageCount={pageCount}
      canPreviousPage={page > 0}
      canNextPage={page < pageCount - 1}
      previousPage={() => onChange((page - 1) * pageSize)}
      nextPage={() => onChange((page + 1) * pageSize)}
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

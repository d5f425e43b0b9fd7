import { Table } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { PREVIEW_PAGE_SIZE } from "../../hooks/use-payout-wizard"

interface PreviewPagesProps {
  count: number
  offset: number
  onChange: (offset: number) => void
}

/** The pages of a preview; none where there is one only. */
export const PreviewPages = ({
  count,
  offset,
  onChange,
}: PreviewPagesProps) => {
  const { t } = useTranslation()
  const page = Math.floor(offset / PREVIEW_PAGE_SIZE)
  const pageCount = Math.ceil(count / PREVIEW_PAGE_SIZE)
  const goTo = (to: number) => onChange(to * PREVIEW_PAGE_SIZE)
  return pageCount > 1 ? (
    <Table.Pagination
      count={count}
      pageSize={PREVIEW_PAGE_SIZE}
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
  ) : null
}

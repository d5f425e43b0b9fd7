import { DataTable } from "@medusajs/dashboard/components"
import { useQueryParams } from "@medusajs/dashboard/hooks"
import { useTranslation } from "react-i18next"
import { useLocation } from "react-router-dom"

import { useLinks } from "../../hooks/api/links"
import { usePageWithRows } from "../../hooks/use-page-with-rows"
import { LINKS_PAGE_SIZE, toLinksQuery } from "../../lib/links-query"
import { paths } from "../../lib/paths"
import { CountNote } from "../common/count-note"
import { TableCard } from "../common/table-card"
import { TableEmpty } from "../common/table-empty"
import { useLinkColumns } from "./use-link-columns"

/** The list of links; search, sorting and page stand in the URL. */
export const LinkTable = () => {
  const { t } = useTranslation("partner-center")
  const { search } = useLocation()
  const query = toLinksQuery(useQueryParams(["q", "order", "offset"]))
  const {
    links,
    count,
    count_is_exact,
    isPending,
    isPlaceholderData,
    isError,
    error,
  } = useLinks(query)
  usePageWithRows({
    param: "offset",
    offset: query.offset,
    count: isPlaceholderData ? undefined : count,
    pageSize: LINKS_PAGE_SIZE,
  })
  const columns = useLinkColumns()

  if (isError) {
    throw error
  }

  const textsOf = (state: "empty" | "filtered") => ({
    custom: (
      <TableEmpty
        heading={t(`links.${state}.heading`)}
        description={t(`links.${state}.description`)}
      />
    ),
  })

  return (
    <TableCard>
      <DataTable
        data={links}
        columns={columns}
        rowCount={count}
        pageSize={LINKS_PAGE_SIZE}
        getRowId={({ id }) => id}
        isLoading={isPending}
        heading={t("links.domain")}
        subHeading={t("links.recently")}
        actions={[
          { label: t("links.report.domain"), to: paths.linkReport },
          // The list behind the form keeps its search and page.
          { label: t("actions.create"), to: `create${search}` },
        ]}
        emptyState={{ empty: textsOf("empty"), filtered: textsOf("filtered") }}
      />
      <CountNote count={count} isExact={count_is_exact} />
    </TableCard>
  )
}

import { DataTable } from "@medusajs/dashboard/components"
import { useQueryParams } from "@medusajs/dashboard/hooks"
import { toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useLocation } from "react-router-dom"

import { useExportPartners, usePartners } from "../../hooks/api/partners"
import { paths } from "../../lib/paths"
import {
  PARTNERS_PAGE_SIZE,
  toExportQuery,
  toPartnersQuery,
} from "../../lib/partners-query"
import { saveFile } from "../../lib/save-file"
import { CountNote } from "../common/count-note"
import { TableCard } from "../common/table-card"
import { TableEmpty } from "../common/table-empty"
import { usePartnerFilters } from "./use-partner-filters"
import { usePartnerColumns } from "./use-partner-columns"

/** The list of partners; search, filter, sorting and page stand in the URL. */
export const PartnerTable = () => {
  const { t } = useTranslation("partner-center")
  const { search } = useLocation()
  const query = toPartnersQuery(
    useQueryParams([
      "q",
      "order",
      "offset",
      "status",
      "program_id",
      "parent_id",
    ]),
  )
  const { partners, count, count_is_exact, isPending, isError, error } =
    usePartners(query)
  const { mutate: download, isPending: isDownloading } = useExportPartners()
  const columns = usePartnerColumns()
  const filters = usePartnerFilters(query.parent_id)

  if (isError) {
    throw error
  }

  return (
    <TableCard>
      <DataTable
        data={partners}
        columns={columns}
        filters={filters}
        rowCount={count}
        pageSize={PARTNERS_PAGE_SIZE}
        getRowId={({ id }) => id}
        rowHref={({ id }) => paths.partner(id)}
        isLoading={isPending}
        heading={t("partners.domain")}
        // The list behind a form keeps its search and page.
        actions={[
          {
            label: t("actions.export"),
            disabled: isDownloading,
            onClick: () =>
              download(toExportQuery(query), {
                onSuccess: (file) => saveFile(file, "partners.csv"),
                onError: (problem) => toast.error(problem.message),
              }),
          },
          { label: t("import.open"), to: `import${search}` },
          { label: t("actions.create"), to: `create${search}` },
        ]}
        emptyState={{
          empty: {
            custom: (
              <TableEmpty
                heading={t("partners.empty.heading")}
                description={t("partners.empty.description")}
              />
            ),
          },
          filtered: {
            custom: (
              <TableEmpty
                heading={t("partners.filtered.heading")}
                description={t("partners.filtered.description")}
              />
            ),
          },
        }}
      />
      <CountNote count={count} isExact={count_is_exact} />
    </TableCard>
  )
}

import { DataTable } from "@medusajs/dashboard/components"
import { useQueryParams } from "@medusajs/dashboard/hooks"
import { Container, createDataTableFilterHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import { useLocation } from "react-router-dom"

import { usePartners } from "../../hooks/api/partners"
import type { Partner } from "../../lib/api-types"
import { paths } from "../../lib/paths"
import { PARTNERS_PAGE_SIZE, toPartnersQuery } from "../../lib/partners-query"
import { TableEmpty } from "../common/table-empty"
import { usePartnerColumns } from "./use-partner-columns"

const filterHelper = createDataTableFilterHelper<Partner>()

/** The list of partners; search, filter, sorting and page stand in the URL. */
export const PartnerTable = () => {
  const { t } = useTranslation("partner-center")
  const { search } = useLocation()
  const params = useQueryParams(["q", "order", "offset", "status"])
  const { partners, count, isPending, isError, error } = usePartners(
    toPartnersQuery(params),
  )
  const columns = usePartnerColumns()
  const filters = useMemo(
    () => [
      filterHelper.accessor("status", {
        type: "radio",
        label: t("fields.status"),
        options: [
          { label: t("status.active"), value: "active" },
          { label: t("status.inactive"), value: "inactive" },
        ],
      }),
    ],
    [t],
  )

  if (isError) {
    throw error
  }

  return (
    // On a phone the toolbar squeezes its button until the label is cut.
    <Container className="divide-y p-0 [&_a]:shrink-0">
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
        // The list behind the form keeps its search and page.
        action={{ label: t("actions.create"), to: `create${search}` }}
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
    </Container>
  )
}

import { DataTable } from "@medusajs/dashboard/components"
import { useQueryParams } from "@medusajs/dashboard/hooks"
import { useTranslation } from "react-i18next"
import { useLocation } from "react-router-dom"

import { useForms } from "../../hooks/api/web-forms"
import { usePageWithRows } from "../../hooks/use-page-with-rows"
import { paths } from "../../lib/paths"
import { FORMS_PAGE_SIZE, toFormsQuery } from "../../lib/web-forms-query"
import { TableCard } from "../common/table-card"
import { TableEmpty } from "../common/table-empty"
import { useFormColumns } from "./use-form-columns"
import { useFormFilters } from "./use-form-filters"

/** The list of forms; search, filters, sorting and page stand in the URL. */
export const FormTable = () => {
  const { t } = useTranslation("partner-center")
  const { search } = useLocation()
  const query = toFormsQuery(
    useQueryParams(["q", "order", "kind", "status", "offset"]),
  )
  const { forms, count, isPending, isPlaceholderData, isError, error } =
    useForms(query)
  usePageWithRows({
    param: "offset",
    offset: query.offset,
    count: isPlaceholderData ? undefined : count,
    pageSize: FORMS_PAGE_SIZE,
  })
  const columns = useFormColumns()
  const filters = useFormFilters()

  if (isError) {
    throw error
  }

  const textsOf = (state: "empty" | "filtered") => ({
    custom: (
      <TableEmpty
        heading={t(`forms.${state}.heading`)}
        description={t(`forms.${state}.description`)}
      />
    ),
  })

  return (
    <TableCard>
      <DataTable
        data={forms}
        columns={columns}
        filters={filters}
        rowCount={count}
        pageSize={FORMS_PAGE_SIZE}
        getRowId={({ id }) => id}
        rowHref={({ id }) => paths.form(id)}
        isLoading={isPending}
        heading={t("forms.domain")}
        subHeading={t("forms.hint")}
        actions={[
          // The list behind the form keeps its search and page.
          { label: t("actions.create"), to: `create${search}` },
        ]}
        emptyState={{ empty: textsOf("empty"), filtered: textsOf("filtered") }}
      />
    </TableCard>
  )
}

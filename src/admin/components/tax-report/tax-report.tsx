import { DataTable } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"

import { useTaxReport } from "../../hooks/api/taxes"
import { usePageWithRows } from "../../hooks/use-page-with-rows"
import { useTaxReportParams } from "../../hooks/use-tax-report-params"
import { toOffset } from "../../lib/partners-query"
import { paths } from "../../lib/paths"
import { TAX_REPORT_PAGE_SIZE } from "../../lib/tax-report"
import { TableCard } from "../common/table-card"
import { TableEmpty } from "../common/table-empty"
import { TaxReportFilters } from "./tax-report-filters"
import { TaxReportHeader } from "./tax-report-header"
import { useTaxColumns } from "./use-tax-columns"

/** What partners were paid and earned in a year, for the accountant; what is shown stands in the URL. */
export const TaxReport = () => {
  const { t } = useTranslation("partner-center")
  const { params, query, fileQuery, setFilter } = useTaxReportParams()
  const { lines, count, isPending, isPlaceholderData, isError, error } =
    useTaxReport(query)
  usePageWithRows({
    param: "offset",
    offset: toOffset(params.offset),
    count: isPlaceholderData ? undefined : count,
    pageSize: TAX_REPORT_PAGE_SIZE,
  })
  const columns = useTaxColumns()

  if (isError) {
    throw error
  }

  const { year } = query
  const isFiltered = Boolean(query.currency_code || query.status)
  const filtered = (
    <TableEmpty
      heading={t("taxReport.filtered.heading")}
      description={t("taxReport.filtered.description")}
    />
  )
  return (
    <TableCard>
      <TaxReportHeader query={fileQuery} />
      <TaxReportFilters query={query} onChange={setFilter} />
      <DataTable
        data={lines}
        columns={columns}
        rowCount={count}
        pageSize={TAX_REPORT_PAGE_SIZE}
        getRowId={({ partner, currency_code }) =>
          `${partner.id} ${currency_code}`
        }
        rowHref={({ partner }) => paths.partner(partner.id)}
        isLoading={isPending}
        emptyState={{
          empty: {
            custom: isFiltered ? (
              filtered
            ) : (
              <TableEmpty
                heading={t("taxReport.empty.heading", { year })}
                description={t("taxReport.empty.description")}
              />
            ),
          },
          filtered: { custom: filtered },
        }}
      />
    </TableCard>
  )
}

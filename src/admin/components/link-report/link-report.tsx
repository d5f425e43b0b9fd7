import { DataTable } from "@medusajs/dashboard/components"
import { Container, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { useLinkReport } from "../../hooks/api/links"
import { useReportParams } from "../../hooks/use-report-params"
import {
  CHARTED_ROWS,
  REPORT_PAGE_SIZE,
  toReportQuery,
  toRowId,
} from "../../lib/links-query"
import { DayFilter } from "../common/day-filter"
import { PartnerFilter } from "../common/partner-filter"
import { TableCard } from "../common/table-card"
import { TableEmpty } from "../common/table-empty"
import { LinkReportChart } from "./link-report-chart"
import { useReportColumns } from "./use-report-columns"

/** What came through links in a range of days, drawn and in figures. */
export const LinkReport = () => {
  const { t } = useTranslation("partner-center")
  const { params, from, to, partnerId, setFilter } = useReportParams()
  const query = toReportQuery(params)
  const { links, count, isPending, isError, error } = useLinkReport(query)
  // The chart shows the first ten on whichever page of the table.
  const isFirstPage = query.offset === 0
  const first = useLinkReport(
    { ...query, limit: CHARTED_ROWS, offset: 0 },
    !isFirstPage,
  )
  const top = isFirstPage ? links : first.links
  const columns = useReportColumns()

  if (isError) {
    throw error
  }

  return (
    <div className="flex flex-col gap-y-3">
      <Container className="flex flex-col gap-y-4 px-6 py-4">
        <div>
          <Heading>{t("links.report.heading")}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {t(from || to ? "links.report.inDays" : "links.report.lastDays")}
          </Text>
        </div>
        <div className="flex flex-col gap-2 sm:flex-row sm:flex-wrap sm:items-center">
          <PartnerFilter
            partnerId={partnerId}
            onChange={(id) => setFilter("partner_id", id)}
          />
          <DayFilter
            label={t("ledger.from")}
            day={from}
            max={to}
            onChange={(day) => setFilter("from", day)}
          />
          <DayFilter
            label={t("ledger.to")}
            day={to}
            min={from}
            onChange={(day) => setFilter("to", day)}
          />
        </div>
      </Container>
      {top && top.length > 0 && <LinkReportChart rows={top} />}
      <TableCard>
        <DataTable
          data={links}
          columns={columns}
          rowCount={count}
          pageSize={REPORT_PAGE_SIZE}
          getRowId={toRowId}
          isLoading={isPending}
          enableSearch={false}
          heading={t("links.report.table")}
          headingLevel="h2"
          emptyState={{
            empty: {
              custom: (
                <TableEmpty
                  heading={t("links.report.empty.heading")}
                  description={t("links.report.empty.description")}
                />
              ),
            },
          }}
        />
      </TableCard>
    </div>
  )
}

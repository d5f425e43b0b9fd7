import { DataTable } from "@medusajs/dashboard/components"
import { useQueryParams } from "@medusajs/dashboard/hooks"
import type { DataTableFilter } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useLocation } from "react-router-dom"

import { usePayoutBatches } from "../../hooks/api/payouts"
import { usePageWithRows } from "../../hooks/use-page-with-rows"
import { toOffset } from "../../lib/partners-query"
import { paths } from "../../lib/paths"
import { PAYOUTS_PAGE_SIZE, toBatchesQuery } from "../../lib/payouts-query"
import { TableCard } from "../common/table-card"
import { TableEmpty } from "../common/table-empty"
import { useBatchColumns } from "./use-batch-columns"
import { useCurrencyFilter } from "./use-currency-filter"

/** The batches of payouts, the newest first; filter and page stand in the URL. */
export const BatchTable = () => {
  const { t } = useTranslation("partner-center")
  const { search } = useLocation()
  const params = useQueryParams(["offset", "currency_code"])
  const {
    payout_batches,
    count,
    isPending,
    isPlaceholderData,
    isError,
    error,
  } = usePayoutBatches(toBatchesQuery(params))
  usePageWithRows({
    param: "offset",
    offset: toOffset(params.offset),
    count: isPlaceholderData ? undefined : count,
    pageSize: PAYOUTS_PAGE_SIZE,
  })
  const columns = useBatchColumns()
  const filters: DataTableFilter[] = [useCurrencyFilter()]

  if (isError) {
    throw error
  }

  return (
    <TableCard>
      <DataTable
        data={payout_batches}
        columns={columns}
        filters={filters}
        enableSearch={false}
        rowCount={count}
        pageSize={PAYOUTS_PAGE_SIZE}
        getRowId={({ id }) => id}
        rowHref={({ id }) => paths.payoutBatch(id)}
        isLoading={isPending}
        heading={t("payouts.domain")}
        // The list behind the form keeps its page.
        actions={[
          {
            label: t("payouts.create.action"),
            to: `${paths.createPayouts}${search}`,
          },
        ]}
        emptyState={{
          empty: {
            custom: (
              <TableEmpty
                heading={t("payouts.batches.empty.heading")}
                description={t("payouts.batches.empty.description")}
              />
            ),
          },
          filtered: {
            custom: (
              <TableEmpty
                heading={t("payouts.batches.filtered.heading")}
                description={t("payouts.filteredDescription")}
              />
            ),
          },
        }}
      />
    </TableCard>
  )
}

import { DataTable } from "@medusajs/dashboard/components"
import { useQueryParams } from "@medusajs/dashboard/hooks"
import { useCallback } from "react"
import { useTranslation } from "react-i18next"
import { useLocation } from "react-router-dom"

import { usePayouts } from "../../hooks/api/payouts"
import { usePageWithRows } from "../../hooks/use-page-with-rows"
import { toOffset } from "../../lib/partners-query"
import { paths } from "../../lib/paths"
import { PAYOUTS_PAGE_SIZE, toPayoutsQuery } from "../../lib/payouts-query"
import type { Payout } from "../../lib/payouts-types"
import { CountNote } from "../common/count-note"
import { TableCard } from "../common/table-card"
import { TableEmpty } from "../common/table-empty"
import { usePayoutColumns } from "./use-payout-columns"
import { usePayoutFilters } from "./use-payout-filters"

/** All payouts; search, filters, sorting and page stand in the URL. */
export const PayoutTable = () => {
  const { t } = useTranslation("partner-center")
  const { search } = useLocation()
  const params = useQueryParams([
    "q",
    "order",
    "offset",
    "status",
    "partner_id",
    "currency_code",
    "created_at",
  ])
  const query = toPayoutsQuery(params)
  const {
    payouts,
    count,
    count_is_exact,
    isPending,
    isPlaceholderData,
    isError,
    error,
  } = usePayouts(query)
  usePageWithRows({
    param: "offset",
    offset: toOffset(params.offset),
    count: isPlaceholderData ? undefined : count,
    pageSize: PAYOUTS_PAGE_SIZE,
  })
  const hrefOf = useCallback(
    // The list behind the drawer keeps its search and page.
    ({ id }: Payout) => `${paths.payout(id)}${search}`,
    [search],
  )
  const columns = usePayoutColumns({ hrefOf })
  const filters = usePayoutFilters(query.partner_id)

  if (isError) {
    throw error
  }

  return (
    <TableCard>
      <DataTable
        data={payouts}
        columns={columns}
        filters={filters}
        rowCount={count}
        pageSize={PAYOUTS_PAGE_SIZE}
        getRowId={({ id }) => id}
        rowHref={hrefOf}
        isLoading={isPending}
        heading={t("payouts.all.heading")}
        emptyState={{
          empty: {
            custom: (
              <TableEmpty
                heading={t("payouts.all.empty.heading")}
                description={t("payouts.all.empty.description")}
              />
            ),
          },
          filtered: {
            custom: (
              <TableEmpty
                heading={t("payouts.all.filtered.heading")}
                description={t("payouts.filteredDescription")}
              />
            ),
          },
        }}
      />
      <CountNote count={count} isExact={count_is_exact} />
    </TableCard>
  )
}

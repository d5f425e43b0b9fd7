import { DataTable } from "@medusajs/dashboard/components"
import { useQueryParams } from "@medusajs/dashboard/hooks"
import { toast } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"

import {
  useCommissions,
  useExportCommissions,
} from "../../hooks/api/commissions"
import { usePageWithRows } from "../../hooks/use-page-with-rows"
import {
  COMMISSIONS_PAGE_SIZE,
  toCommissionsExportQuery,
  toCommissionsQuery,
} from "../../lib/commissions-query"
import type { Commission, ReviewVerdict } from "../../lib/commissions-types"
import { toOffset } from "../../lib/partners-query"
import { paths } from "../../lib/paths"
import { saveFile } from "../../lib/save-file"
import { ordersOf, toRowId } from "../../lib/review-selection"
import { CountNote } from "../common/count-note"
import { TableCard } from "../common/table-card"
import { TableEmpty } from "../common/table-empty"
import { ReviewPrompt } from "./review-prompt"
import { useCommissionColumns } from "./use-commission-columns"
import { useCommissionFilters } from "./use-commission-filters"
import { useReview } from "./use-review"
import { useSelection } from "./use-selection"

const isUnderReview = ({ state }: Commission) => state === "under_review"

/** All commissions; search, filters, sorting and page stand in the URL. */
export const CommissionTable = () => {
  const { t } = useTranslation("partner-center")
  const params = useQueryParams([
    "q",
    "order",
    "offset",
    "state",
    "partner_id",
    "order_id",
    "program_id",
    "placed_at",
  ])
  const query = toCommissionsQuery(params)
  const {
    commissions,
    count,
    count_is_exact,
    isPending,
    isPlaceholderData,
    isError,
    error,
  } = useCommissions(query)
  const { mutate: download, isPending: isDownloading } = useExportCommissions()
  usePageWithRows({
    param: "offset",
    offset: toOffset(params.offset),
    count: isPlaceholderData ? undefined : count,
    pageSize: COMMISSIONS_PAGE_SIZE,
  })
  const columns = useCommissionColumns(
    commissions?.some(isUnderReview) ?? false,
  )
  const filters = useCommissionFilters(query.partner_id, query.order_id)
  const { selection, select, clear } = useSelection(JSON.stringify(query))
  const [verdict, setVerdict] = useState<ReviewVerdict | null>(null)
  const review = useReview(clear)
  const orderIds = ordersOf(selection)

  if (isError) {
    throw error
  }

  return (
    <TableCard>
      <DataTable
        data={commissions}
        columns={columns}
        filters={filters}
        rowCount={count}
        pageSize={COMMISSIONS_PAGE_SIZE}
        getRowId={toRowId}
        rowHref={({ order_id }) => paths.order(order_id)}
        rowSelection={{
          state: selection,
          onRowSelectionChange: select,
          enableRowSelection: (row) => isUnderReview(row.original),
        }}
        commands={[
          {
            label: t("commissions.review.approved.action"),
            shortcut: "a",
            action: () => setVerdict("approved"),
          },
          {
            label: t("commissions.review.refused.action"),
            shortcut: "r",
            action: () => setVerdict("refused"),
          },
        ]}
        isLoading={isPending}
        heading={t("commissions.domain")}
        actions={[
          {
            label: t("actions.export"),
            disabled: isDownloading,
            onClick: () =>
              download(toCommissionsExportQuery(query), {
                onSuccess: (file) => saveFile(file, "commissions.csv"),
                onError: (problem) => toast.error(problem.message),
              }),
          },
        ]}
        emptyState={{
          empty: {
            custom: (
              <TableEmpty
                heading={t("commissions.empty.heading")}
                description={t("commissions.empty.description")}
              />
            ),
          },
          filtered: {
            custom: (
              <TableEmpty
                heading={t("commissions.filtered.heading")}
                description={t("commissions.filtered.description")}
              />
            ),
          },
        }}
      />
      <CountNote count={count} isExact={count_is_exact} />
      {verdict && (
        <ReviewPrompt
          verdict={verdict}
          orders={orderIds.length}
          onCancel={() => setVerdict(null)}
          onConfirm={(reason) => {
            setVerdict(null)
            review({ order_ids: orderIds, verdict, reason })
          }}
        />
      )}
    </TableCard>
  )
}

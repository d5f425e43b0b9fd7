import { DataTable } from "@medusajs/dashboard/components"
import { useQueryParams } from "@medusajs/dashboard/hooks"
import { useCallback, useState } from "react"
import { useTranslation } from "react-i18next"
import { useLocation } from "react-router-dom"

import { PAYOUT_OUTCOMES } from "../../../domain/payout/payout-status"
import { usePayouts } from "../../hooks/api/payouts"
import { usePageWithRows } from "../../hooks/use-page-with-rows"
import { toOffset } from "../../lib/partners-query"
import {
  isSelectable,
  thoseThatMay,
  thoseThatWait,
} from "../../lib/payout-outcomes"
import { paths } from "../../lib/paths"
import { PAYOUTS_PAGE_SIZE, toPayoutsQuery } from "../../lib/payouts-query"
import type { Payout, PayoutOutcome } from "../../lib/payouts-types"
import { useSelection } from "../commission-table/use-selection"
import { CountNote } from "../common/count-note"
import { TableCard } from "../common/table-card"
import { TableEmpty } from "../common/table-empty"
import { usePayoutColumns } from "../payouts/use-payout-columns"
import { useStatusFilter } from "../payouts/use-payout-filters"
import { SettleChosen } from "./settle-chosen"
import { useRecall } from "./use-recall"

/** The keys by which the commands are given. */
const SHORTCUTS = { paid: "p", failed: "f", canceled: "c", reversed: "r" }
const RECALL = "t"

interface BatchPayoutsProps {
  batchId: string
  /** Whether money is being set aside for them just now. */
  isOpening: boolean
}

/** A batch's payouts, with what can be said of those that are selected. */
export const BatchPayouts = ({ batchId, isOpening }: BatchPayoutsProps) => {
  const { t } = useTranslation("partner-center")
  const { search } = useLocation()
  const params = useQueryParams(["q", "order", "offset", "status"])
  const query = toPayoutsQuery(params, batchId)
  const {
    payouts,
    count,
    count_is_exact,
    isPending,
    isPlaceholderData,
    isError,
    error,
  } = usePayouts(query, { isMoving: isOpening })
  usePageWithRows({
    param: "offset",
    offset: toOffset(params.offset),
    count: isPlaceholderData ? undefined : count,
    pageSize: PAYOUTS_PAGE_SIZE,
  })
  const hrefOf = useCallback(
    // The batch behind the drawer keeps its search and page.
    ({ id }: Payout) => `${paths.batchPayout(batchId, id)}${search}`,
    [batchId, search],
  )
  const columns = usePayoutColumns({
    hrefOf,
    isSelectable: payouts?.some(isSelectable),
    hideCreatedAt: true,
  })
  const filters = [useStatusFilter()]
  const { selection, select, clear } = useSelection(JSON.stringify(query))
  const recall = useRecall(batchId)
  const [outcome, setOutcome] = useState<PayoutOutcome | null>(null)
  const chosen = payouts?.filter(({ id }) => selection[id]) ?? []

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
        rowSelection={{
          state: selection,
          onRowSelectionChange: select,
          enableRowSelection: (row) => isSelectable(row.original),
        }}
        // Only what can become of at least one of them.
        commands={[
          ...PAYOUT_OUTCOMES.filter(
            (name) => thoseThatMay(name, chosen).length > 0,
          ).map((name) => ({
            label: t(`payouts.settle.${name}.action`),
            shortcut: SHORTCUTS[name],
            action: () => setOutcome(name),
          })),
          ...(thoseThatWait(chosen).length > 0
            ? [
                {
                  label: t("payouts.recall.action"),
                  shortcut: RECALL,
                  action: () => void recall(chosen, clear),
                },
              ]
            : []),
        ]}
        isLoading={isPending}
        heading={t("payouts.batch.payouts")}
        headingLevel="h2"
        emptyState={{
          empty: {
            custom: (
              <TableEmpty
                heading={t("payouts.all.empty.heading")}
                description={t("payouts.batch.empty")}
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
      {outcome && (
        <SettleChosen
          batchId={batchId}
          outcome={outcome}
          chosen={chosen}
          onClose={() => setOutcome(null)}
          onDone={clear}
        />
      )}
    </TableCard>
  )
}

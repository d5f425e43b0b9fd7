import { DataTable } from "@medusajs/dashboard/components"
import { useCallback, useMemo } from "react"
import { useTranslation } from "react-i18next"
import { useLocation } from "react-router-dom"

import { useLedgers } from "../../hooks/api/ledgers"
import { useLedgersParams } from "../../hooks/use-ledgers-params"
import { useRangeInWords } from "../../hooks/use-range-in-words"
import { LEDGERS_PAGE_SIZE, toPartnerLedgerPath } from "../../lib/ledgers-query"
import { paths } from "../../lib/paths"
import { TableCard } from "../common/table-card"
import { TableEmpty } from "../common/table-empty"
import { LedgersFilters } from "./ledgers-filters"
import { LedgersHeader } from "./ledgers-header"
import { type LedgerRow, useLedgerColumns } from "./use-ledger-columns"

const TOTALS_ROW = "totals"
/** Before the first answer says which currency has the most transfers. */
const NO_CURRENCY = "eur"

/** All partners' ledgers over a range; what is shown stands in the URL. */
export const LedgersReport = () => {
  const { t } = useTranslation("partner-center")
  const { search } = useLocation()
  const state = useLedgersParams()
  const toWords = useRangeInWords()
  const { range, query, exportQuery } = state
  const answer = useLedgers(query)
  const { partners, totals, count = 0, currencies = [] } = answer
  const currency = query.currency_code ?? answer.currency_code ?? NO_CURRENCY
  const { from, to } = range

  const toPath = useCallback(
    (id: string) => toPartnerLedgerPath(id, { from, to }, currency),
    [from, to, currency],
  )
  const columns = useLedgerColumns({
    currency: answer.currency_code ?? currency,
    count,
    toPath,
  })
  const rows = useMemo<LedgerRow[]>(
    () =>
      partners?.length && totals
        ? [...partners, { ...totals, partner: null }]
        : [],
    [partners, totals],
  )

  if (answer.isError) {
    throw answer.error
  }

  const isFiltered = Boolean(
    query.q || query.program_id || query.parent_id || query.status,
  )
  const empty = isFiltered ? "filtered" : "empty"
  return (
    <TableCard>
      <LedgersHeader currency={currency} range={range} query={exportQuery} />
      <LedgersFilters
        state={state}
        currency={currency}
        currencies={currencies}
      />
      {/* The totals stand out; the first cell has a colour of its own, as it is pinned. */}
      <div className="[&_tbody_tr:last-child_td]:bg-ui-bg-subtle">
        <DataTable
          data={rows}
          columns={columns}
          rowCount={count}
          pageSize={LEDGERS_PAGE_SIZE}
          getRowId={({ partner }) => partner?.id ?? TOTALS_ROW}
          rowHref={({ partner }) =>
            partner ? toPath(partner.id) : `${paths.ledger}${search}`
          }
          isLoading={answer.isPending}
          subHeading={toWords(range)}
          emptyState={{
            empty: {
              custom: (
                <TableEmpty
                  heading={t(`partners.${empty}.heading`)}
                  description={t(`partners.${empty}.description`)}
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
      </div>
    </TableCard>
  )
}

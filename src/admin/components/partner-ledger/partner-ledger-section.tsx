import { Button, Container, Heading } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link, useLocation } from "react-router-dom"

import { usePartnerLedger } from "../../hooks/api/partner-ledger"
import { useLedgerParams } from "../../hooks/use-ledger-params"
import { CountNote } from "../common/count-note"
import { SectionSkeleton } from "../common/section-skeleton"
import { LedgerBalances } from "./ledger-balances"
import { LedgerEntries } from "./ledger-entries"
import { LedgerFilters } from "./ledger-filters"
import { LedgerSummaryList } from "./ledger-summary-list"

/** A partner's ledger: what they have, how it came about, and every entry. */
export const PartnerLedgerSection = ({ partnerId }: { partnerId: string }) => {
  const { t } = useTranslation("partner-center")
  const { search } = useLocation()
  const { query, from, to, setFilter } = useLedgerParams(partnerId)
  const { data, isError, error } = usePartnerLedger(query)

  if (isError) {
    throw error
  }
  if (!data) {
    return <SectionSkeleton rows={6} />
  }

  const { balances, ledger, entries, count, count_is_exact } = data
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-3 px-6 py-4">
        <Heading level="h2">{t("ledger.heading")}</Heading>
        <div className="flex w-full flex-col gap-2 sm:w-auto sm:flex-row sm:flex-wrap sm:items-center">
          <LedgerFilters
            currencies={balances.map(({ currency_code }) => currency_code)}
            currency={ledger.currency_code}
            from={from}
            to={to}
            onChange={setFilter}
          />
          <Button size="small" variant="secondary" asChild>
            {/* The ledger behind the drawer keeps its filters. */}
            <Link to={`adjust${search}`}>{t("ledger.adjust.action")}</Link>
          </Button>
        </div>
      </div>
      <LedgerBalances
        currency={ledger.currency_code}
        balances={balances.find(
          ({ currency_code }) => currency_code === ledger.currency_code,
        )}
      />
      <LedgerSummaryList summary={ledger} />
      <LedgerEntries
        entries={entries}
        count={count}
        isFiltered={Boolean(from || to)}
      />
      <CountNote count={count} isExact={count_is_exact} />
    </Container>
  )
}

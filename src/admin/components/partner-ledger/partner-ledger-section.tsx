import { Container, Heading } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { usePartnerLedger } from "../../hooks/api/partner-ledger"
import { useLedgerParams } from "../../hooks/use-ledger-params"
import { SectionSkeleton } from "../common/section-skeleton"
import { LedgerBalances } from "./ledger-balances"
import { LedgerEntries } from "./ledger-entries"
import { LedgerFilters } from "./ledger-filters"
import { LedgerSummaryList } from "./ledger-summary-list"

/** A partner's ledger: what they have, how it came about, and every entry. */
export const PartnerLedgerSection = ({ partnerId }: { partnerId: string }) => {
  const { t } = useTranslation("partner-center")
  const { query, from, to, setFilter } = useLedgerParams(partnerId)
  const { data, isError, error } = usePartnerLedger(query)

  if (isError) {
    throw error
  }
  if (!data) {
    return <SectionSkeleton rows={6} />
  }

  const { balances, ledger, entries, count } = data
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-3 px-6 py-4">
        <Heading level="h2">{t("ledger.heading")}</Heading>
        <LedgerFilters
          currencies={balances.map(({ currency_code }) => currency_code)}
          currency={ledger.currency_code}
          from={from}
          to={to}
          onChange={setFilter}
        />
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
    </Container>
  )
}

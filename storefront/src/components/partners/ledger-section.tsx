import Link from "next/link"
import type { PartnerOverview } from "@/lib/data/partner"
import { formatSigned } from "@/lib/format"
import type { LedgerFilter } from "@/lib/ledger-filter"
import { LedgerFilterForm } from "./ledger-filter"
import { LedgerTable } from "./ledger-table"

/** My Ledger: filter, totals of the chosen days, entries, pages. */
export const LedgerSection = ({
  overview,
  filter,
}: {
  overview: PartnerOverview
  filter: LedgerFilter
}) => {
  const { ledger, entries, balances } = overview
  const currencies = [
    ...new Set([
      ledger.currency_code,
      ...balances.map((balance) => balance.currency_code),
    ]),
  ]
  return (
    <section aria-labelledby="ledger" className="stack">
      <h2 id="ledger">My Ledger</h2>
      <LedgerFilterForm
        currencies={currencies}
        currency={ledger.currency_code}
        from={filter.from}
        to={filter.to}
      />
      <Sums ledger={ledger} />
      <LedgerTable
        ledger={ledger}
        entries={entries}
        isFirstPage={filter.page === 1}
        isLastPage={isLastPage(overview)}
      />
      <Pages overview={overview} filter={filter} />
    </section>
  )
}

const Sums = ({ ledger }: { ledger: PartnerOverview["ledger"] }) => {
  const sums = [
    ["Commissions", ledger.commissions],
    ["Clawbacks", ledger.clawbacks],
    ["Payments", ledger.payments],
    ["Adjustments", ledger.adjustments],
  ] as const
  return (
    <dl className="ledger-sums">
      {sums.map(([label, amount]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{formatSigned(amount, ledger.currency_code)}</dd>
        </div>
      ))}
    </dl>
  )
}

const isLastPage = ({ count, limit, offset }: PartnerOverview) =>
  offset + limit >= count

const Pages = ({
  overview,
  filter,
}: {
  overview: PartnerOverview
  filter: LedgerFilter
}) => {
  const { count, limit, ledger } = overview
  if (count <= limit) {
    return null
  }
  const href = (page: number) => {
    const query = new URLSearchParams({
      currency: ledger.currency_code,
      ...(filter.from && { from: filter.from }),
      ...(filter.to && { to: filter.to }),
      page: String(page),
    })
    return `/partners?${query}`
  }
  return (
    <nav className="pager" aria-label="Ledger pages">
      {filter.page > 1 && (
        <Link href={href(filter.page - 1)}>Previous entries</Link>
      )}
      {!isLastPage(overview) && (
        <Link href={href(filter.page + 1)}>More entries</Link>
      )}
    </nav>
  )
}

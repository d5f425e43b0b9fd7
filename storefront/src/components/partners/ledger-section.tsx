import Link from "next/link"
import type { PartnerLedger } from "@/lib/data/partner"
import { formatSigned } from "@/lib/format"
import type { LedgerFilter } from "@/lib/ledger-filter"
import { LedgerFilterForm } from "./ledger-filter"
import { LedgerTable } from "./ledger-table"

/** My Ledger: filter, totals of the chosen days, entries, pages. */
export const LedgerSection = ({
  page,
  filter,
}: {
  page: PartnerLedger
  filter: LedgerFilter
}) => {
  const { ledger, entries, balances } = page
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
        isLastPage={isLastPage(page)}
      />
      <Pages page={page} filter={filter} />
    </section>
  )
}

const Sums = ({ ledger }: { ledger: PartnerLedger["ledger"] }) => {
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

const isLastPage = ({ count, limit, offset }: PartnerLedger) =>
  offset + limit >= count

const Pages = ({
  page,
  filter,
}: {
  page: PartnerLedger
  filter: LedgerFilter
}) => {
  const { count, limit, ledger } = page
  if (count <= limit) {
    return null
  }
  const href = (number: number) => {
    const query = new URLSearchParams({
      currency: ledger.currency_code,
      ...(filter.from && { from: filter.from }),
      ...(filter.to && { to: filter.to }),
      page: String(number),
    })
    return `/partners?${query}`
  }
  return (
    <nav className="pager" aria-label="Ledger pages">
      {filter.page > 1 && (
        <Link href={href(filter.page - 1)}>Previous entries</Link>
      )}
      {!isLastPage(page) && (
        <Link href={href(filter.page + 1)}>More entries</Link>
      )}
    </nav>
  )
}

import type {
  LedgerEntry,
  LedgerEntryKind,
  LedgerSummary,
} from "medusa-partner-portal/client"
import { formatDay, formatMoney, formatSigned } from "@/lib/format"

const KINDS: Record<LedgerEntryKind, string> = {
  commission: "Commission",
  clawback: "Clawback",
  payment: "Payment",
  adjustment: "Adjustment",
  bonus: "Bonus",
}

/** The entries of a range of days, newest first, between its two balances. */
export const LedgerTable = ({
  ledger,
  entries,
  isFirstPage,
  isLastPage,
}: {
  ledger: LedgerSummary
  entries: LedgerEntry[]
  isFirstPage: boolean
  isLastPage: boolean
}) => (
  // The roles: without them, browsers forget that it is a table where the
  // style sheet lays its rows out as blocks, on narrow screens.
  <div className="ledger-frame">
    <table className="ledger" role="table">
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            Date
          </th>
          <th scope="col" role="columnheader">
            Entry
          </th>
          <th scope="col" role="columnheader">
            Order
          </th>
          <th scope="col" role="columnheader">
            Sold by
          </th>
          <th scope="col" role="columnheader" className="ledger__amount">
            Amount
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {isFirstPage && (
          <BalanceRow
            label="Ending balance"
            amount={ledger.ending_balance}
            currencyCode={ledger.currency_code}
          />
        )}
        {entries.length ? (
          entries.map((entry) => <EntryRow key={entry.id} entry={entry} />)
        ) : (
          <tr role="row">
            <td role="cell" colSpan={5} className="muted">
              No entries here. Choose other days, or share your link to earn the
              first commission.
            </td>
          </tr>
        )}
        {isLastPage && (
          <BalanceRow
            label="Beginning balance"
            amount={ledger.beginning_balance}
            currencyCode={ledger.currency_code}
          />
        )}
      </tbody>
    </table>
  </div>
)

const BalanceRow = ({
  label,
  amount,
  currencyCode,
}: {
  label: string
  amount: number
  currencyCode: string
}) => (
  <tr className="ledger__balance" role="row">
    <th scope="row" role="rowheader" colSpan={4}>
      {label}
    </th>
    <td role="cell" className="ledger__amount">
      {formatMoney(amount, currencyCode)}
    </td>
  </tr>
)

const EntryRow = ({ entry }: { entry: LedgerEntry }) => (
  <tr role="row">
    <td role="cell">
      <time dateTime={entry.posted_at}>{formatDay(entry.posted_at)}</time>
    </td>
    <td role="cell" className="ledger__entry">
      <span className={`tag tag--${entry.kind}`}>{KINDS[entry.kind]}</span>
      {entry.level && <span className="muted"> Level {entry.level}</span>}
      {detailOf(entry) && (
        <div className="ledger__detail">{detailOf(entry)}</div>
      )}
    </td>
    <td role="cell" data-label="Order">
      {entry.order_display_id && `#${entry.order_display_id}`}
    </td>
    <td role="cell" data-label="Sold by">
      {entry.sold_by?.name}
    </td>
    <td
      role="cell"
      className={
        entry.amount < 0 ? "ledger__amount negative" : "ledger__amount"
      }
    >
      {formatSigned(entry.amount, entry.currency_code)}
    </td>
  </tr>
)

const detailOf = ({ title, reason }: LedgerEntry) =>
  [title, reason].filter(Boolean).join(" · ")

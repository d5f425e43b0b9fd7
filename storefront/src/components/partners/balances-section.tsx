import type { PartnerBalance } from "medusa-partner-portal/client"
import { formatMoney } from "@/lib/format"

/** What the partner has earned, one row of cards per currency. */
export const BalancesSection = ({
  balances,
}: {
  balances: PartnerBalance[]
}) => (
  <section aria-labelledby="balances" className="stack">
    <h2 id="balances">Balances</h2>
    {balances.length === 0 && (
      <p className="muted">
        Nothing earned yet. Share your link: the first order that comes through
        it shows here within seconds.
      </p>
    )}
    {balances.map((balance) => (
      <dl key={balance.currency_code} className="balances">
        <Balance
          label="Pending"
          hint="inside the hold period"
          amount={balance.pending}
          currencyCode={balance.currency_code}
        />
        <Balance
          label="Payable"
          hint="in the next payout"
          amount={balance.payable}
          currencyCode={balance.currency_code}
        />
        <Balance
          label="Paid"
          hint={
            balance.in_transit
              ? `${formatMoney(balance.in_transit, balance.currency_code)} on its way`
              : "so far"
          }
          amount={balance.paid}
          currencyCode={balance.currency_code}
        />
      </dl>
    ))}
  </section>
)

const Balance = ({
  label,
  hint,
  amount,
  currencyCode,
}: {
  label: string
  hint: string
  amount: number
  currencyCode: string
}) => (
  <div className="balance">
    <dt>
      {label} <span className="balance__currency">{currencyCode}</span>
    </dt>
    <dd className="balance__amount">{formatMoney(amount, currencyCode)}</dd>
    <dd className="muted">{hint}</dd>
  </div>
)

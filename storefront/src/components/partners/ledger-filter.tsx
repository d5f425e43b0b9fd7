/** Chooses currency and days by a plain GET form: the URL can be kept. */
export const LedgerFilterForm = ({
  currencies,
  currency,
  from,
  to,
}: {
  currencies: string[]
  currency: string
  from?: string
  to?: string
}) => (
  <form className="ledger-filter" method="get" action="/partners">
    <div className="field field--narrow">
      <label htmlFor="ledger-currency">Currency</label>
      <select id="ledger-currency" name="currency" defaultValue={currency}>
        {currencies.map((code) => (
          <option key={code} value={code}>
            {code.toUpperCase()}
          </option>
        ))}
      </select>
    </div>
    <DateField label="From" name="from" value={from} />
    <DateField label="To" name="to" value={to} />
    <button type="submit" className="button button--secondary">
      Show
    </button>
  </form>
)

const DateField = ({
  label,
  name,
  value,
}: {
  label: string
  name: string
  value?: string
}) => (
  <div className="field field--narrow">
    <label htmlFor={`ledger-${name}`}>{label}</label>
    <input id={`ledger-${name}`} name={name} type="date" defaultValue={value} />
  </div>
)

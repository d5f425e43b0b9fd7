import { useApi } from "../data/use-api.ts"
import { CurrencyPicker } from "../ui/currency-picker.tsx"

/** One entry is the least that the ledger shows beside the balances. */
const FEW = { limit: 1 }

/** Chooses among the currencies in which the partner has a balance. */
export const PartnerCurrencies = ({
  value,
  onChange,
}: {
  value: string
  onChange: (code: string) => void
}) => {
  const ledger = useApi(["ledger", FEW], (client) => client.retrieveLedger(FEW))
  return (
    <CurrencyPicker
      codes={(ledger.data?.balances ?? []).map((of) => of.currency_code)}
      value={value}
      onChange={onChange}
    />
  )
}

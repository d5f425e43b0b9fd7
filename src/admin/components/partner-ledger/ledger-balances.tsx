import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { useMoney } from "../../hooks/use-money"
import type { PartnerBalances } from "../../lib/api-types"

interface LedgerBalancesProps {
  currency: string
  /** Missing for a partner who never had anything in this currency. */
  balances?: PartnerBalances
}

/** What the store owes and has paid the partner, today and whatever the filters say. */
export const LedgerBalances = ({ currency, balances }: LedgerBalancesProps) => {
  const { t } = useTranslation("partner-center")
  const money = useMoney()
  const cards = [
    { label: t("ledger.balances.pending"), amount: balances?.pending },
    { label: t("ledger.balances.payable"), amount: balances?.payable },
    { label: t("ledger.balances.inTransit"), amount: balances?.in_transit },
    { label: t("ledger.balances.paid"), amount: balances?.paid },
  ]
  return (
    <dl
      aria-label={t("ledger.balances.label", {
        currency: currency.toUpperCase(),
      })}
      className="grid grid-cols-2 gap-3 px-6 py-4 md:grid-cols-4"
    >
      {cards.map(({ label, amount = 0 }) => (
        <div
          key={label}
          className="bg-ui-bg-component shadow-elevation-card-rest rounded-lg px-4 py-3"
        >
          <Text asChild size="small" className="text-ui-fg-subtle">
            <dt>{label}</dt>
          </Text>
          <Text asChild weight="plus" className="break-words tabular-nums">
            <dd>{money(amount, currency)}</dd>
          </Text>
        </div>
      ))}
    </dl>
  )
}

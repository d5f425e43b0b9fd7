import { useTranslation } from "react-i18next"
import type { PartnerBalance } from "../../client/types.ts"
import { useFormat } from "../data/use-format.ts"

const KINDS = ["pending", "payable", "in_transit", "paid"] as const

/** What the store owes and has paid, by currency. */
export const Balances = ({
  balances,
}: {
  balances: readonly PartnerBalance[]
}) => {
  const { t } = useTranslation()
  const { money } = useFormat()
  return balances.map((balance) => (
    <dl key={balance.currency_code} className="pp-figures pp-figures--balances">
      {KINDS.map((kind) => (
        <div key={kind} className="pp-card pp-figure">
          <dt>{t(`reports.balances.${kind}`)}</dt>
          <dd className="pp-figure__value">
            {money(balance[kind], balance.currency_code)}
          </dd>
        </div>
      ))}
    </dl>
  ))
}

import { Text } from "@medusajs/ui"
import { type Control, useWatch } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { useMoney } from "../../hooks/use-money"
import {
  type AdjustmentValues,
  toSignedAmount,
} from "../../lib/adjustment-form"
import type { PartnerBalances } from "../../lib/api-types"

interface PayableAfterwardsProps {
  control: Control<AdjustmentValues>
  balances: PartnerBalances[]
}

/** What is payable now, and what will be once it is posted. */
export const PayableAfterwards = ({
  control,
  balances,
}: PayableAfterwardsProps) => {
  const { t } = useTranslation("partner-center")
  const money = useMoney()
  const [currency, amount, direction] = useWatch({
    control,
    name: ["currency_code", "amount", "direction"],
  })
  const payable =
    balances.find(({ currency_code }) => currency_code === currency)?.payable ??
    0
  const rows = [
    { key: "now", value: payable },
    { key: "after", value: payable + toSignedAmount({ amount, direction }) },
  ]
  return (
    <dl
      aria-live="polite"
      className="bg-ui-bg-component shadow-elevation-card-rest flex flex-col gap-y-2 rounded-lg px-4 py-3"
    >
      {rows.map(({ key, value }) => (
        <div key={key} className="flex justify-between gap-x-4">
          <Text asChild size="small" className="text-ui-fg-subtle">
            <dt>{t(`ledger.adjust.payable.${key}`)}</dt>
          </Text>
          <Text asChild size="small" weight="plus" className="tabular-nums">
            <dd>{money(value, currency)}</dd>
          </Text>
        </div>
      ))}
    </dl>
  )
}

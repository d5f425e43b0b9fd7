import { InlineTip } from "@medusajs/ui"
import type { Control } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { useMoney } from "../../hooks/use-money"
import type { Counted, SettleValues } from "../../lib/payout-outcomes"
import { SwitchField } from "../common/switch-field"

interface WithheldPayoutsProps {
  control: Control<SettleValues>
  /** Whether there may be some among them that had failed already. */
  mayHaveFailed: boolean
  withheld: Counted
  currencyCode: string
}

/** Of which payouts only their provider says what became, unless somebody has looked there. */
export const WithheldPayouts = ({
  control,
  mayHaveFailed,
  withheld: { payouts, amount },
  currencyCode,
}: WithheldPayoutsProps) => {
  const { t } = useTranslation("partner-center")
  const money = useMoney()
  const kind = mayHaveFailed ? "paid" : "other"
  return (
    <>
      <InlineTip variant="warning" label={t("payouts.fields.provider")}>
        {t(`payouts.settle.withheld.${kind}`, {
          count: payouts,
          amount: money(amount, currencyCode),
        })}
      </InlineTip>
      <SwitchField
        control={control}
        name="checked"
        label={t("payouts.settle.checked")}
        hint={t("payouts.settle.checkedHint")}
      />
    </>
  )
}

import { Text } from "@medusajs/ui"
import type { Control } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { useMoney } from "../../hooks/use-money"
import type { PartnerPayoutValues } from "../../lib/partner-payout-form"
import type { PartnerPayout } from "../../lib/payout-settings-types"
import { DecimalField } from "../program-form/decimal-field"

interface PartnerThresholdFieldsProps {
  control: Control<PartnerPayoutValues>
  currencies: string[]
  settings: Pick<PartnerPayout, "store_thresholds">
}

/** The least that is paid out to a partner at a time, by currency; the store's own is named. */
export const PartnerThresholdFields = ({
  control,
  currencies,
  settings,
}: PartnerThresholdFieldsProps) => {
  const { t } = useTranslation("partner-center")
  const money = useMoney()
  const hintOf = (code: string): string | undefined => {
    const least = settings.store_thresholds.find(
      ({ currency_code }) => currency_code === code,
    )
    return least?.amount
      ? t("payoutSettings.partner.least", { amount: money(least.amount, code) })
      : undefined
  }
  return (
    <fieldset className="flex flex-col gap-y-4 border-t pt-4">
      <div>
        <Text asChild size="small" weight="plus">
          <legend>{t("payoutSettings.partner.thresholds")}</legend>
        </Text>
        <Text size="small" className="text-ui-fg-subtle">
          {t("payoutSettings.partner.thresholdsHint")}
        </Text>
      </div>
      <div className="grid grid-cols-2 gap-4">
        {currencies.map((code) => (
          <DecimalField
            key={code}
            control={control}
            name={`thresholds.${code}`}
            label={code.toUpperCase()}
            hint={hintOf(code)}
            optional
          />
        ))}
      </div>
    </fieldset>
  )
}

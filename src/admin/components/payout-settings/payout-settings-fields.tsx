import { Text } from "@medusajs/ui"
import type { Control } from "react-hook-form"
import { useTranslation } from "react-i18next"

import {
  METHODS,
  type PayoutDefaultsValues,
  type PayoutSection,
} from "../../lib/payout-settings-form"
import type { PayoutDefaults } from "../../lib/payout-settings-types"
import { SwitchField } from "../common/switch-field"
import { TextAreaField } from "../common/text-area-field"
import { TextField } from "../common/text-field"
import { DecimalField } from "../program-form/decimal-field"
import { NoKeyAlert } from "./no-key-alert"

interface FieldsProps {
  section: PayoutSection
  control: Control<PayoutDefaultsValues>
  currencies: string[]
  defaults: PayoutDefaults
}

/** The fields of one section of how partners are paid. */
export const PayoutSettingsFields = ({
  section,
  control,
  currencies,
  defaults,
}: FieldsProps) => {
  const { t } = useTranslation("partner-center")
  switch (section) {
    case "methods":
      return METHODS.filter((method) =>
        defaults.payable_methods.includes(method),
      ).map((method) => (
        <SwitchField
          key={method}
          control={control}
          name={`methods.${method}`}
          label={t(`payouts.methods.${method}`)}
          hint={t(`payoutSettings.methodHints.${method}`)}
        />
      ))
    case "thresholds":
      return (
        <>
          <Text size="small" className="text-ui-fg-subtle">
            {t("payoutSettings.sections.thresholds.description")}
          </Text>
          <div className="grid grid-cols-2 gap-x-2 gap-y-4">
            {currencies.map((code) => (
              <DecimalField
                key={code}
                control={control}
                name={`thresholds.${code}`}
                label={code.toUpperCase()}
                optional
              />
            ))}
          </div>
        </>
      )
    case "payer":
      return <PayerFields control={control} />
    case "account":
      return (
        <>
          {!defaults.can_save_details && <NoKeyAlert />}
          <TextField
            control={control}
            name="iban"
            label={t("payoutSettings.fields.iban")}
            hint={
              defaults.payer_account_label
                ? t("payoutSettings.ibanKept", {
                    label: defaults.payer_account_label,
                  })
                : t("payoutSettings.ibanHint")
            }
          />
          <TextField
            control={control}
            name="bic"
            label={t("payoutSettings.fields.bic")}
            optional
          />
          {defaults.payer_account_label && (
            <SwitchField
              control={control}
              name="remove_account"
              label={t("payoutSettings.fields.remove_account")}
              hint={t("payoutSettings.removeHint")}
            />
          )}
        </>
      )
  }
}

const PayerFields = ({ control }: Pick<FieldsProps, "control">) => {
  const { t } = useTranslation("partner-center")
  return (
    <>
      <TextField
        control={control}
        name="name"
        label={t("payoutSettings.fields.name")}
      />
      <TextAreaField
        control={control}
        name="address"
        label={t("payoutSettings.fields.address")}
        hint={t("payoutSettings.addressHint")}
        rows={3}
        optional
      />
      <TextField
        control={control}
        name="tax_id"
        label={t("payoutSettings.fields.tax_id")}
        optional
      />
    </>
  )
}

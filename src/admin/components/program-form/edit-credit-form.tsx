import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"

import type { Program } from "../../lib/program-types"
import { ChoiceField } from "../common/choice-field"
import { SettingsForm } from "./settings-form"
import { SwitchField } from "../common/switch-field"

/** Changes when commissions are credited, and what percentages are taken of. */
export const EditCreditForm = ({
  program: { id, credit, base },
}: {
  program: Program
}) => {
  const { t } = useTranslation("partner-center")
  const form = useForm({ defaultValues: { credit, base } })
  const { control } = form
  return (
    <SettingsForm
      programId={id}
      form={form}
      toBody={(values) => values}
      toField={(_values, path) => path}
    >
      <ChoiceField
        control={control}
        name="credit"
        label={t("programs.fields.credit")}
        hint={t("programs.form.creditHint")}
        options={(["upfront", "as_paid"] as const).map((value) => ({
          value,
          label: t(`programs.credit.${value}`),
        }))}
      />
      <SwitchField
        control={control}
        name="base.before_discounts"
        label={t("programs.base.before_discounts")}
        hint={t("programs.base.before_discountsHint")}
      />
      <SwitchField
        control={control}
        name="base.include_tax"
        label={t("programs.base.include_tax")}
        hint={t("programs.base.include_taxHint")}
      />
      <SwitchField
        control={control}
        name="base.include_shipping"
        label={t("programs.base.include_shipping")}
        hint={t("programs.base.include_shippingHint")}
      />
    </SettingsForm>
  )
}

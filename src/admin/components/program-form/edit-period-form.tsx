import { useForm, useWatch } from "react-hook-form"
import { useTranslation } from "react-i18next"

import {
  type PeriodValues,
  toPeriod,
  toPeriodValues,
} from "../../lib/program-form"
import type { Program } from "../../lib/program-types"
import { ChoiceField } from "../common/choice-field"
import { DatesFields } from "./dates-fields"
import { DecimalField } from "./decimal-field"
import { SettingsForm } from "./settings-form"

const REPEATS = ["forever", "orders", "months"] as const
const WINDOWS = ["defaults", "endless", "days"] as const

/** The last part of the API's path is the field's name here, save for the dates. */
const toField = (values: PeriodValues, path: string): string | null => {
  const name = path.split(".").at(-1) ?? ""
  return name in values ? name : null
}

/** Changes when orders count, how many of a customer's, and how long referrals do. */
export const EditPeriodForm = ({ program }: { program: Program }) => {
  const { t } = useTranslation("partner-center")
  const form = useForm<PeriodValues>({ defaultValues: toPeriodValues(program) })
  const { control } = form
  const repeat = useWatch({ control, name: "repeat" })
  const window = useWatch({ control, name: "window" })
  return (
    <SettingsForm
      programId={program.id}
      form={form}
      toBody={toPeriod}
      toField={toField}
    >
      <DatesFields control={control} />
      <ChoiceField
        control={control}
        name="repeat"
        label={t("programs.fields.repeat")}
        hint={t("programs.form.repeatHint")}
        options={REPEATS.map((value) => ({
          value,
          label: t(`programs.repeat.options.${value}`),
        }))}
      />
      {repeat !== "forever" && (
        <DecimalField
          control={control}
          name="count"
          label={t(`programs.repeat.count.${repeat}`)}
        />
      )}
      <ChoiceField
        control={control}
        name="window"
        label={t("programs.fields.trackingWindow")}
        hint={t("programs.form.trackingWindowHint")}
        options={WINDOWS.map((value) => ({
          value,
          label: t(`programs.window.options.${value}`),
        }))}
      />
      {window === "days" && (
        <DecimalField
          control={control}
          name="days"
          label={t("programs.window.daysLabel")}
        />
      )}
    </SettingsForm>
  )
}

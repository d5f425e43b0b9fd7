import type { Control, FieldPath, FieldValues } from "react-hook-form"
import { useTranslation } from "react-i18next"

import type { GeneralValues } from "../../lib/program-form"
import { ChoiceField } from "../common/choice-field"
import { RichTextField } from "../common/rich-text-field"
import { TextField } from "../common/text-field"
import { DecimalField } from "./decimal-field"

interface GeneralFieldsProps<Values extends FieldValues> {
  control: Control<Values>
  /** What an empty priority means. */
  priorityHint: string
}

/** What a program is called, what partners read of it, and who gets into it. */
export const GeneralFields = <Values extends FieldValues & GeneralValues>({
  control,
  priorityHint,
}: GeneralFieldsProps<Values>) => {
  const { t } = useTranslation("partner-center")
  const at = (name: keyof GeneralValues) => name as FieldPath<Values>
  return (
    <>
      <TextField
        control={control}
        name={at("name")}
        label={t("fields.name")}
        rules={{
          validate: (name) =>
            String(name).trim() !== "" || t("programs.form.nameNeeded"),
        }}
      />
      <RichTextField
        control={control}
        name={at("description")}
        label={t("programs.fields.description")}
        hint={t("programs.form.descriptionHint")}
        optional
      />
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
        <ChoiceField
          control={control}
          name={at("status")}
          label={t("fields.status")}
          options={(["active", "inactive"] as const).map((value) => ({
            value,
            label: t(`status.${value}`),
          }))}
        />
        <ChoiceField
          control={control}
          name={at("access")}
          label={t("programs.fields.access")}
          options={(["invitation", "open"] as const).map((value) => ({
            value,
            label: t(`programs.access.${value}`),
          }))}
        />
      </div>
      <DecimalField
        control={control}
        name={at("priority")}
        label={t("programs.fields.priority")}
        hint={priorityHint}
        optional
      />
    </>
  )
}

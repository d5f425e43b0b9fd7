import { Form } from "@medusajs/dashboard/components"
import { Textarea } from "@medusajs/ui"
import type { Control, FieldPath, FieldValues } from "react-hook-form"
import { useTranslation } from "react-i18next"

import type { GeneralValues } from "../../lib/program-form"
import { TextField } from "../common/text-field"
import { ChoiceField } from "../common/choice-field"
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
      <Form.Field<Values>
        control={control}
        name={at("description")}
        render={({ field }) => (
          <Form.Item>
            <Form.Label optional>{t("programs.fields.description")}</Form.Label>
            <Form.Control>
              <Textarea rows={4} {...field} />
            </Form.Control>
            <Form.Hint>{t("programs.form.descriptionHint")}</Form.Hint>
            <Form.ErrorMessage />
          </Form.Item>
        )}
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

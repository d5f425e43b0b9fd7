import { Form } from "@medusajs/dashboard/components"
import { Textarea } from "@medusajs/ui"
import type { Control, FieldPath, FieldValues } from "react-hook-form"
import { useTranslation } from "react-i18next"

interface ReasonFieldProps<Values extends FieldValues> {
  control: Control<Values>
  name: FieldPath<Values>
}

/** Why somebody decides, for those who read it later. */
export const ReasonField = <Values extends FieldValues>({
  control,
  name,
}: ReasonFieldProps<Values>) => {
  const { t } = useTranslation("partner-center")
  return (
    <Form.Field<Values>
      control={control}
      name={name}
      rules={{
        validate: (reason: string) =>
          reason.trim() !== "" || t("widgets.reason.needed"),
      }}
      render={({ field }) => (
        <Form.Item>
          <Form.Label>{t("widgets.reason.label")}</Form.Label>
          <Form.Control>
            <Textarea rows={3} {...field} />
          </Form.Control>
          <Form.Hint>{t("widgets.reason.hint")}</Form.Hint>
          <Form.ErrorMessage />
        </Form.Item>
      )}
    />
  )
}

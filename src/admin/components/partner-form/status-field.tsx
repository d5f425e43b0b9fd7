import { Form } from "@medusajs/dashboard/components"
import { Select } from "@medusajs/ui"
import type { Control, FieldPath, FieldValues } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { useDirection } from "../../hooks/use-direction"

interface StatusFieldProps<Values extends FieldValues> {
  control: Control<Values>
  name: FieldPath<Values>
}

/** Whether a partner is active. */
export const StatusField = <Values extends FieldValues>({
  control,
  name,
}: StatusFieldProps<Values>) => {
  const { t } = useTranslation("partner-center")
  const dir = useDirection()
  return (
    <Form.Field<Values>
      control={control}
      name={name}
      render={({ field: { ref, onChange, ...field } }) => (
        <Form.Item>
          <Form.Label>{t("fields.status")}</Form.Label>
          <Select dir={dir} {...field} onValueChange={onChange}>
            {/* Around the trigger: it is what the label must name. */}
            <Form.Control>
              <Select.Trigger ref={ref}>
                <Select.Value />
              </Select.Trigger>
            </Form.Control>
            <Select.Content>
              <Select.Item value="active">{t("status.active")}</Select.Item>
              <Select.Item value="inactive">{t("status.inactive")}</Select.Item>
            </Select.Content>
          </Select>
          <Form.ErrorMessage />
        </Form.Item>
      )}
    />
  )
}

import { Combobox, Form } from "@medusajs/dashboard/components"
import type {
  Control,
  FieldPath,
  FieldValues,
  RegisterOptions,
} from "react-hook-form"
import { useTranslation } from "react-i18next"

import { usePartnerOptions } from "../../hooks/use-partner-options"

interface PartnerFieldProps<Values extends FieldValues> {
  control: Control<Values>
  name: FieldPath<Values>
  optional?: boolean
  hint?: string
  placeholder: string
  rules?: RegisterOptions<Values, FieldPath<Values>>
}

/** A partner, chosen by a search over all of them. */
export const PartnerField = <Values extends FieldValues>({
  control,
  name,
  optional,
  hint,
  placeholder,
  rules,
}: PartnerFieldProps<Values>) => {
  const { t } = useTranslation("partner-center")
  const { choose, ...search } = usePartnerOptions(null)
  return (
    <Form.Field<Values>
      control={control}
      name={name}
      rules={rules}
      // Without the ref: an error would focus the input, which opens the list over it.
      render={({ field: { ref: _ref, onChange, ...field } }) => (
        <Form.Item>
          <Form.Label optional={optional}>
            {t("programs.fields.partner")}
          </Form.Label>
          <Form.Control>
            <Combobox
              {...field}
              {...search}
              onChange={(id) => {
                choose(id)
                onChange(id ?? "")
              }}
              allowClear={optional}
              placeholder={placeholder}
              noResultsPlaceholder={t("partners.form.parentNotFound")}
            />
          </Form.Control>
          {hint && <Form.Hint>{hint}</Form.Hint>}
          <Form.ErrorMessage />
        </Form.Item>
      )}
    />
  )
}

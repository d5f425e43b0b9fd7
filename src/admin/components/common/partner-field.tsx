import { Combobox, Form } from "@medusajs/dashboard/components"
import type {
  Control,
  FieldPath,
  FieldValues,
  RegisterOptions,
} from "react-hook-form"
import { useTranslation } from "react-i18next"

import { usePartnerOptions } from "../../hooks/use-partner-options"
import { type SearchOption } from "../../lib/option-sources"

interface PartnerFieldProps<Values extends FieldValues> {
  control: Control<Values>
  name: FieldPath<Values>
  label: string
  hint?: string
  placeholder?: string
  optional?: boolean
  /** The partner as it is, so that the name shows before any search. */
  current?: SearchOption | null
  /** Above all partners: "nobody", for example. */
  first?: SearchOption
  /** Who is not to be chosen. */
  exclude?: string
  rules?: RegisterOptions<Values, FieldPath<Values>>
}

/** One partner, by a search over all of them. */
export const PartnerField = <Values extends FieldValues>({
  control,
  name,
  label,
  hint,
  placeholder,
  optional,
  current = null,
  first,
  exclude,
  rules,
}: PartnerFieldProps<Values>) => {
  const { t } = useTranslation("partner-center")
  const { choose, options, ...search } = usePartnerOptions(current, exclude)
  return (
    <Form.Field<Values>
      control={control}
      name={name}
      rules={rules}
      // Without the ref: an error would focus the input, which opens the list over it.
      render={({ field: { ref: _ref, onChange, ...field } }) => (
        <Form.Item>
          <Form.Label optional={optional}>{label}</Form.Label>
          <Form.Control>
            <Combobox
              {...field}
              {...search}
              options={first ? [first, ...options] : options}
              onChange={(id) => {
                choose(id)
                onChange(id ?? "")
              }}
              allowClear
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

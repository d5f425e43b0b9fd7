import { Combobox, Form } from "@medusajs/dashboard/components"
import type {
  Control,
  FieldPath,
  FieldValues,
  RegisterOptions,
} from "react-hook-form"
import { useTranslation } from "react-i18next"

import { useSearchOptions } from "../../hooks/use-search-options"
import type { OptionSource, SearchOption } from "../../lib/option-sources"

interface ComboboxFieldProps<Values extends FieldValues> {
  control: Control<Values>
  /** A text, empty for none; or a list of texts, to choose several. */
  name: FieldPath<Values>
  source: OptionSource
  /** What is chosen at first, so that its name shows before any search. */
  current?: readonly SearchOption[] | null
  /** Above all that is found: "nobody", for example. */
  first?: SearchOption
  /** Ids that are not to be chosen. */
  exclude?: readonly string[]
  label: string
  placeholder?: string
  hint?: string
  optional?: boolean
  rules?: RegisterOptions<Values, FieldPath<Values>>
}

/** Something to choose by searching: one, or several where the value is a list. */
export const ComboboxField = <Values extends FieldValues>({
  control,
  name,
  source,
  current,
  first,
  exclude = [],
  label,
  placeholder,
  hint,
  optional,
  rules,
}: ComboboxFieldProps<Values>) => {
  const { t } = useTranslation("partner-center")
  const { remember, options, ...search } = useSearchOptions(source, current)
  return (
    <Form.Field<Values>
      control={control}
      name={name}
      rules={rules}
      // Without the ref: an error would focus the input, which opens the list over it.
      render={({ field: { ref: _ref, value, onChange, ...field } }) => (
        <Form.Item>
          <Form.Label optional={optional}>{label}</Form.Label>
          <Form.Control>
            <Combobox<string | string[]>
              {...field}
              {...search}
              options={[
                ...(first ? [first] : []),
                ...options.filter(({ value: id }) => !exclude.includes(id)),
              ]}
              value={value}
              onChange={(chosen = Array.isArray(value) ? [] : "") => {
                remember([chosen].flat())
                onChange(chosen)
              }}
              displayMode="chips"
              allowClear={optional}
              placeholder={placeholder}
              noResultsPlaceholder={t("search.nothingFound")}
            />
          </Form.Control>
          {hint && <Form.Hint>{hint}</Form.Hint>}
          <Form.ErrorMessage />
        </Form.Item>
      )}
    />
  )
}

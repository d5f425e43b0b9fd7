import { Form } from "@medusajs/dashboard/components"
import { Select } from "@medusajs/ui"
import type {
  Control,
  FieldPath,
  FieldValues,
  RegisterOptions,
} from "react-hook-form"

import { useDirection } from "../../hooks/use-direction"

interface ChoiceFieldProps<Values extends FieldValues> {
  control: Control<Values>
  name: FieldPath<Values>
  label: string
  hint?: string
  placeholder?: string
  options: readonly { value: string; label: string }[]
  /** What else a choice changes. */
  onChange?: (value: string) => void
  rules?: RegisterOptions<Values, FieldPath<Values>>
}

/** A labelled choice of a few. */
export const ChoiceField = <Values extends FieldValues>({
  control,
  name,
  label,
  hint,
  placeholder,
  options,
  onChange: onChoice,
  rules,
}: ChoiceFieldProps<Values>) => {
  const dir = useDirection()
  return (
    <Form.Field<Values>
      control={control}
      name={name}
      rules={rules}
      render={({ field: { ref, onChange, ...field } }) => (
        <Form.Item>
          <Form.Label>{label}</Form.Label>
          <Select
            dir={dir}
            {...field}
            onValueChange={(value) => {
              onChange(value)
              onChoice?.(value)
            }}
          >
            {/* Around the trigger: it is what the label must name. */}
            <Form.Control>
              <Select.Trigger ref={ref} className="[&>span]:truncate">
                <Select.Value placeholder={placeholder} />
              </Select.Trigger>
            </Form.Control>
            <Select.Content>
              {options.map(({ value, label: text }) => (
                <Select.Item key={value} value={value}>
                  {text}
                </Select.Item>
              ))}
            </Select.Content>
          </Select>
          {hint && <Form.Hint>{hint}</Form.Hint>}
          <Form.ErrorMessage />
        </Form.Item>
      )}
    />
  )
}

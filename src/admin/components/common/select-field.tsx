import { Form } from "@medusajs/dashboard/components"
import { Select } from "@medusajs/ui"
import type { Control, FieldPath, FieldValues } from "react-hook-form"

interface SelectFieldProps<Values extends FieldValues> {
  control: Control<Values>
  name: FieldPath<Values>
  label: string
  options: readonly { value: string; label: string }[]
  hint?: string
  onChange?: (value: string) => void
}

/** One of a few options in a form. */
export const SelectField = <Values extends FieldValues>({
  control,
  name,
  label,
  options,
  hint,
  onChange: onChoose,
}: SelectFieldProps<Values>) => (
  <Form.Field<Values>
    control={control}
    name={name}
    render={({ field: { ref, onChange, ...field } }) => (
      <Form.Item>
        <Form.Label>{label}</Form.Label>
        <Select
          {...field}
          onValueChange={(value) => {
            onChange(value)
            onChoose?.(value)
          }}
        >
          {/* Around the trigger: it is what the label must name. */}
          <Form.Control>
            <Select.Trigger ref={ref}>
              <Select.Value />
            </Select.Trigger>
          </Form.Control>
          <Select.Content>
            {options.map((option) => (
              <Select.Item key={option.value} value={option.value}>
                {option.label}
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

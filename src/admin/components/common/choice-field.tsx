import { Form } from "@medusajs/dashboard/components"
import { Select } from "@medusajs/ui"
import type { Control, FieldPath, FieldValues } from "react-hook-form"

interface ChoiceFieldProps<Values extends FieldValues> {
  control: Control<Values>
  name: FieldPath<Values>
  label: string
  hint?: string
  options: { value: string; label: string }[]
}

/** One of a few values in a form. */
export const ChoiceField = <Values extends FieldValues>({
  control,
  name,
  label,
  hint,
  options,
}: ChoiceFieldProps<Values>) => (
  <Form.Field<Values>
    control={control}
    name={name}
    render={({ field: { ref, onChange, ...field } }) => (
      <Form.Item>
        <Form.Label>{label}</Form.Label>
        <Select {...field} onValueChange={onChange}>
          {/* Around the trigger: it is what the label must name. */}
          <Form.Control>
            <Select.Trigger ref={ref}>
              <Select.Value />
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

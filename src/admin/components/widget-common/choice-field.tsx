import { Form } from "@medusajs/dashboard/components"
import { Select } from "@medusajs/ui"
import type {
  Control,
  FieldPath,
  FieldValues,
  RegisterOptions,
} from "react-hook-form"

interface ChoiceFieldProps<Values extends FieldValues> {
  control: Control<Values>
  name: FieldPath<Values>
  label: string
  placeholder?: string
  options: { value: string; label: string }[]
  rules?: RegisterOptions<Values, FieldPath<Values>>
}

/** One of a few. */
export const ChoiceField = <Values extends FieldValues>({
  control,
  name,
  label,
  placeholder,
  options,
  rules,
}: ChoiceFieldProps<Values>) => (
  <Form.Field<Values>
    control={control}
    name={name}
    rules={rules}
    render={({ field: { ref, onChange, ...field } }) => (
      <Form.Item>
        <Form.Label>{label}</Form.Label>
        <Select {...field} onValueChange={onChange}>
          {/* Around the trigger: it is what the label must name. */}
          <Form.Control>
            <Select.Trigger ref={ref}>
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
        <Form.ErrorMessage />
      </Form.Item>
    )}
  />
)

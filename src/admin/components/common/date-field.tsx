import { Form } from "@medusajs/dashboard/components"
import { DatePicker } from "@medusajs/ui"
import type { Control, FieldPath, FieldValues } from "react-hook-form"

import { isCompleteDate } from "../../lib/days"

interface DateFieldProps<Values extends FieldValues> {
  control: Control<Values>
  name: FieldPath<Values>
  label: string
  hint?: string
  optional?: boolean
}

/** A day in a form; null for none. */
export const DateField = <Values extends FieldValues>({
  control,
  name,
  label,
  hint,
  optional,
}: DateFieldProps<Values>) => (
  <Form.Field<Values>
    control={control}
    name={name}
    render={({ field: { ref: _ref, value, onChange, ...field } }) => (
      <Form.Item>
        <Form.Label optional={optional}>{label}</Form.Label>
        <Form.Control>
          <DatePicker
            {...field}
            aria-label={label}
            granularity="day"
            value={value}
            onChange={(date) => {
              if (!date || isCompleteDate(date)) {
                onChange(date)
              }
            }}
          />
        </Form.Control>
        {hint && <Form.Hint>{hint}</Form.Hint>}
        <Form.ErrorMessage />
      </Form.Item>
    )}
  />
)

import { Form } from "@medusajs/dashboard/components"
import { DatePicker } from "@medusajs/ui"
import type { Control, FieldPath, FieldValues } from "react-hook-form"

import { isCompleteDate } from "../../lib/days"

interface MomentFieldProps<Values extends FieldValues> {
  control: Control<Values>
  name: FieldPath<Values>
  label: string
  hint: string
}

/** A moment in the admin's time zone, or none. */
export const MomentField = <Values extends FieldValues>({
  control,
  name,
  label,
  hint,
}: MomentFieldProps<Values>) => (
  <Form.Field<Values>
    control={control}
    name={name}
    render={({ field: { value, onChange, ref } }) => (
      <Form.Item>
        <Form.Label optional>{label}</Form.Label>
        <Form.Control>
          <DatePicker
            ref={ref}
            aria-label={label}
            granularity="minute"
            shouldCloseOnSelect={false}
            value={value}
            onChange={(moment) => {
              if (!moment || isCompleteDate(moment)) {
                onChange(moment)
              }
            }}
          />
        </Form.Control>
        <Form.Hint>{hint}</Form.Hint>
        <Form.ErrorMessage />
      </Form.Item>
    )}
  />
)

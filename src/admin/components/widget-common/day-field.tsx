import { Form } from "@medusajs/dashboard/components"
import { DatePicker } from "@medusajs/ui"
import { useMemo } from "react"
import type { Control, FieldPath, FieldValues } from "react-hook-form"

import { fromDay, isCompleteDate, toDay } from "../../lib/days"

interface DayFieldProps<Values extends FieldValues> {
  control: Control<Values>
  name: FieldPath<Values>
  label: string
  hint: string
  /** Days, both inclusive. */
  min?: string
  max?: string
}

interface DayPickerProps {
  value: string
  label: string
  min?: string
  max?: string
  onChange: (day: string) => void
}

/** A calendar day that may be left out. */
export const DayField = <Values extends FieldValues>({
  control,
  name,
  label,
  hint,
  min,
  max,
}: DayFieldProps<Values>) => (
  <Form.Field<Values>
    control={control}
    name={name}
    render={({ field: { value, onChange } }) => (
      <Form.Item>
        <Form.Label optional>{label}</Form.Label>
        <DayPicker
          value={value}
          label={label}
          min={min}
          max={max}
          onChange={onChange}
        />
        <Form.Hint>{hint}</Form.Hint>
        <Form.ErrorMessage />
      </Form.Item>
    )}
  />
)

const DayPicker = ({ value, label, min, max, onChange }: DayPickerProps) => {
  // The picker starts anew with every new Date object, even one of the same day.
  const date = useMemo(() => fromDay(value), [value])
  return (
    <DatePicker
      aria-label={label}
      granularity="day"
      value={date}
      minValue={fromDay(min) ?? undefined}
      maxValue={fromDay(max) ?? undefined}
      onChange={(chosen) => {
        if (!chosen) {
          onChange("")
        } else if (isCompleteDate(chosen)) {
          onChange(toDay(chosen))
        }
      }}
    />
  )
}

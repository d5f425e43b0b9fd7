import { Form } from "@medusajs/dashboard/components"
import { Switch } from "@medusajs/ui"
import type { Control, FieldPath, FieldValues } from "react-hook-form"

interface SwitchFieldProps<Values extends FieldValues> {
  control: Control<Values>
  name: FieldPath<Values>
  label: string
}

/** Something that is on or off. */
export const SwitchField = <Values extends FieldValues>({
  control,
  name,
  label,
}: SwitchFieldProps<Values>) => (
  <Form.Field<Values>
    control={control}
    name={name}
    render={({ field: { value, onChange, ...field } }) => (
      <Form.Item>
        <div className="flex items-center justify-between gap-x-4">
          <Form.Label>{label}</Form.Label>
          <Form.Control>
            <Switch {...field} checked={value} onCheckedChange={onChange} />
          </Form.Control>
        </div>
        <Form.ErrorMessage />
      </Form.Item>
    )}
  />
)

import { Form } from "@medusajs/dashboard/components"
import { Switch } from "@medusajs/ui"
import type { Control, FieldPath, FieldValues } from "react-hook-form"

interface SwitchFieldProps<Values extends FieldValues> {
  control: Control<Values>
  name: FieldPath<Values>
  label: string
  hint?: string
}

/** Something that is on or off, with a sentence that says what it does where the label does not. */
export const SwitchField = <Values extends FieldValues>({
  control,
  name,
  label,
  hint,
}: SwitchFieldProps<Values>) => (
  <Form.Field<Values>
    control={control}
    name={name}
    render={({ field: { value, onChange, ...field } }) => (
      <Form.Item className="shadow-elevation-card-rest bg-ui-bg-component rounded-lg p-4">
        <div className="flex items-start gap-x-3">
          <Form.Control>
            <Switch
              size="small"
              // The switch draws its thumb from the left in any direction.
              dir="ltr"
              className="mt-0.5 shrink-0 rtl:rotate-180"
              checked={value}
              onCheckedChange={onChange}
              {...field}
            />
          </Form.Control>
          <div className="flex flex-col">
            <Form.Label>{label}</Form.Label>
            {hint && <Form.Hint>{hint}</Form.Hint>}
          </div>
        </div>
        <Form.ErrorMessage />
      </Form.Item>
    )}
  />
)

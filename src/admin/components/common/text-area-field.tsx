import { Form } from "@medusajs/dashboard/components"
import { Textarea } from "@medusajs/ui"
import type {
  Control,
  FieldPath,
  FieldValues,
  RegisterOptions,
} from "react-hook-form"

interface TextAreaFieldProps<Values extends FieldValues> {
  control: Control<Values>
  name: FieldPath<Values>
  label: string
  hint?: string
  optional?: boolean
  rows?: number
  rules?: RegisterOptions<Values, FieldPath<Values>>
}

/** Labelled lines of text in a form. */
export const TextAreaField = <Values extends FieldValues>({
  control,
  name,
  label,
  hint,
  optional,
  rows,
  rules,
}: TextAreaFieldProps<Values>) => (
  <Form.Field<Values>
    control={control}
    name={name}
    rules={rules}
    render={({ field }) => (
      <Form.Item>
        <Form.Label optional={optional}>{label}</Form.Label>
        <Form.Control>
          <Textarea rows={rows} {...field} />
        </Form.Control>
        {hint && <Form.Hint>{hint}</Form.Hint>}
        <Form.ErrorMessage />
      </Form.Item>
    )}
  />
)

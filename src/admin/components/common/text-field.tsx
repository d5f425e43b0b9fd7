import { Form } from "@medusajs/dashboard/components"
import { Input } from "@medusajs/ui"
import type {
  Control,
  FieldPath,
  FieldValues,
  RegisterOptions,
} from "react-hook-form"

interface TextFieldProps<Values extends FieldValues> {
  control: Control<Values>
  name: FieldPath<Values>
  label: string
  hint?: string
  optional?: boolean
  /** Which keys a phone shows first. */
  inputMode?: "numeric"
  type?: "text" | "email" | "password"
  /** For fields that are not the signed-in admin's own, so that browsers keep out. */
  autoComplete?: "off" | "new-password"
  rules?: RegisterOptions<Values, FieldPath<Values>>
}

/** A labelled line of text in a form. */
export const TextField = <Values extends FieldValues>({
  control,
  name,
  label,
  hint,
  optional,
  inputMode,
  type = "text",
  autoComplete = "off",
  rules,
}: TextFieldProps<Values>) => (
  <Form.Field<Values>
    control={control}
    name={name}
    rules={rules}
    render={({ field }) => (
      <Form.Item>
        <Form.Label optional={optional}>{label}</Form.Label>
        <Form.Control>
          <Input
            type={type}
            inputMode={inputMode}
            autoComplete={autoComplete}
            {...field}
          />
        </Form.Control>
        {hint && <Form.Hint>{hint}</Form.Hint>}
        <Form.ErrorMessage />
      </Form.Item>
    )}
  />
)

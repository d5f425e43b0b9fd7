import { forwardRef, type InputHTMLAttributes } from "react"
import { Labelled } from "./labelled.tsx"

type FieldProps = InputHTMLAttributes<HTMLInputElement> & {
  label: string
  hint?: string
  error?: string
}

/** A labelled input. */
export const Field = forwardRef<HTMLInputElement, FieldProps>(
  ({ label, hint, error, ...input }, ref) => (
    <Labelled label={label} hint={hint} error={error}>
      {(control) => <input {...input} {...control} ref={ref} />}
    </Labelled>
  ),
)
Field.displayName = "Field"

import { forwardRef, type ReactNode, type SelectHTMLAttributes } from "react"
import { Labelled } from "./labelled.tsx"

type SelectFieldProps = SelectHTMLAttributes<HTMLSelectElement> & {
  label: string
  hint?: string
  error?: string
  /** The options. */
  children: ReactNode
}

/** A labelled choice of one. */
export const SelectField = forwardRef<HTMLSelectElement, SelectFieldProps>(
  ({ label, hint, error, children, ...select }, ref) => (
    <Labelled label={label} hint={hint} error={error}>
      {(control) => (
        <select {...select} {...control} ref={ref}>
          {children}
        </select>
      )}
    </Labelled>
  ),
)
SelectField.displayName = "SelectField"

import type { ReactNode, SelectHTMLAttributes } from "react"
import { Labelled } from "./labelled.tsx"

type SelectFieldProps = SelectHTMLAttributes<HTMLSelectElement> & {
  label: string
  hint?: string
  /** The options. */
  children: ReactNode
}

/** A labelled choice of one. */
export const SelectField = ({
  label,
  hint,
  children,
  ...select
}: SelectFieldProps) => (
  <Labelled label={label} hint={hint}>
    {(control) => (
      <select {...select} {...control}>
        {children}
      </select>
    )}
  </Labelled>
)

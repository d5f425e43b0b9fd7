import { useId, type ReactNode, type SelectHTMLAttributes } from "react"

type SelectFieldProps = SelectHTMLAttributes<HTMLSelectElement> & {
  label: string
  hint?: string
  /** The options. */
  children: ReactNode
}

/** A labelled choice of one; the hint is told to screen readers with it. */
export const SelectField = ({
  label,
  hint,
  children,
  ...select
}: SelectFieldProps) => {
  const id = useId()
  return (
    <div className="pp-field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="pp-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <select
        {...select}
        id={id}
        aria-describedby={hint ? `${id}-hint` : undefined}
      >
        {children}
      </select>
    </div>
  )
}

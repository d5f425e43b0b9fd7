import { forwardRef, useId, type InputHTMLAttributes } from "react"

type FieldProps = InputHTMLAttributes<HTMLInputElement> & {
  label: string
  hint?: string
  error?: string
}

/** A labelled input; hint and error are told to screen readers with it. */
export const Field = forwardRef<HTMLInputElement, FieldProps>(
  ({ label, hint, error, ...input }, ref) => {
    const id = useId()
    const described = [hint && `${id}-hint`, error && `${id}-error`]
      .filter(Boolean)
      .join(" ")
    return (
      <div className="pp-field">
        <label htmlFor={id}>{label}</label>
        {hint && (
          <p className="pp-hint" id={`${id}-hint`}>
            {hint}
          </p>
        )}
        <input
          {...input}
          ref={ref}
          id={id}
          aria-invalid={error ? true : undefined}
          aria-describedby={described || undefined}
        />
        {error && (
          <p className="pp-error" id={`${id}-error`}>
            {error}
          </p>
        )}
      </div>
    )
  },
)
Field.displayName = "Field"

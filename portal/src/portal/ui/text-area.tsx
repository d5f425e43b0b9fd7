import { forwardRef, useId, type TextareaHTMLAttributes } from "react"

type TextAreaProps = TextareaHTMLAttributes<HTMLTextAreaElement> & {
  label: string
  hint?: string
  error?: string
}

/** A labelled field of several lines; hint and error are told to screen readers with it. */
export const TextArea = forwardRef<HTMLTextAreaElement, TextAreaProps>(
  ({ label, hint, error, ...area }, ref) => {
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
        <textarea
          {...area}
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
TextArea.displayName = "TextArea"

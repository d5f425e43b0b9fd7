import { useId, type ReactNode } from "react"

/** What a control needs to be told with its label, hint and error. */
export type LabelledControl = {
  id: string
  "aria-invalid": true | undefined
  "aria-describedby": string | undefined
}

/** A control under its label; hint and error are told to screen readers with it. */
export const Labelled = ({
  label,
  hint,
  error,
  children,
}: {
  label: string
  hint?: string
  error?: string
  children: (control: LabelledControl) => ReactNode
}) => {
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
      {children({
        id,
        "aria-invalid": error ? true : undefined,
        "aria-describedby": described || undefined,
      })}
      {error && (
        <p className="pp-error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  )
}

import { forwardRef, type InputHTMLAttributes } from "react"

type RadioProps = InputHTMLAttributes<HTMLInputElement> & {
  label: string
  hint?: string
}

/** One of several choices, with its label behind it. */
export const Radio = forwardRef<HTMLInputElement, RadioProps>(
  ({ label, hint, ...input }, ref) => (
    <label className="pp-check">
      <input {...input} ref={ref} type="radio" />
      <span>
        {label}
        {hint && <span className="pp-hint">{hint}</span>}
      </span>
    </label>
  ),
)
Radio.displayName = "Radio"

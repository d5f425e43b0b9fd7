import { forwardRef, type InputHTMLAttributes } from "react"

type CheckProps = InputHTMLAttributes<HTMLInputElement> & { label: string }

/** A box to tick, with its label behind it. */
export const Check = forwardRef<HTMLInputElement, CheckProps>(
  ({ label, ...input }, ref) => (
    <label className="pp-check">
      <input {...input} ref={ref} type="checkbox" />
      <span>{label}</span>
    </label>
  ),
)
Check.displayName = "Check"

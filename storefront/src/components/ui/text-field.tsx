import type { InputHTMLAttributes } from "react"

/** A labelled input. */
export const TextField = ({
  label,
  name,
  className,
  ...input
}: {
  label: string
  name: string
} & InputHTMLAttributes<HTMLInputElement>) => (
  <div className={`field ${className ?? ""}`}>
    <label htmlFor={`field-${name}`}>{label}</label>
    <input id={`field-${name}`} name={name} {...input} />
  </div>
)

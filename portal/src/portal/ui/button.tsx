import type { ButtonHTMLAttributes } from "react"

type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & {
  kind?: "primary" | "secondary" | "quiet" | "danger"
  /** At work: cannot be pressed again, and says so. */
  busy?: boolean
}

export const Button = ({
  kind = "primary",
  busy = false,
  type = "button",
  disabled,
  ...rest
}: ButtonProps) => (
  <button
    {...rest}
    type={type}
    className={`pp-button pp-button--${kind}`}
    disabled={disabled || busy}
    aria-busy={busy || undefined}
  />
)

"use client"

import type { ReactNode } from "react"
import { useFormStatus } from "react-dom"

/** A form's button; it cannot be pressed twice while the form is sent. */
export const SubmitButton = ({
  children,
  pendingText,
  variant = "primary",
}: {
  children: ReactNode
  /** What the button says while the form is sent. */
  pendingText: string
  variant?: "primary" | "secondary"
}) => {
  const { pending } = useFormStatus()
  return (
    <button
      type="submit"
      className={`button button--${variant}`}
      // Not `disabled`: that would throw the keyboard focus away.
      aria-disabled={pending}
      onClick={(event) => pending && event.preventDefault()}
    >
      {pending ? pendingText : children}
    </button>
  )
}

/** What came of a form, read out by screen readers. */
export const FormMessage = ({
  error,
  message,
}: {
  error?: string
  message?: string
}) => (
  <div className="messages">
    <div role="alert">{error && <p className="note note--bad">{error}</p>}</div>
    <div role="status">
      {message && <p className="note note--good">{message}</p>}
    </div>
  </div>
)

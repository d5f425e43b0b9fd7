"use client"

import Link from "next/link"
import { useActionState } from "react"
import { requestPasswordReset } from "@/lib/data/partner-actions"
import { FormMessage, SubmitButton } from "../ui/form-parts"
import { TextField } from "../ui/text-field"

/** Asks for an email with a link that sets a new password. */
export const ForgotPasswordForm = () => {
  const [state, action] = useActionState(requestPasswordReset, {})
  return (
    <form className="card stack" action={action}>
      <p>
        Tell us your partner code or email, and we send you a link to set a new
        password.
      </p>
      <TextField
        label="Partner code or email"
        name="login"
        defaultValue={state.values?.login}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        required
      />
      <FormMessage {...state} />
      <SubmitButton pendingText="Sending…">Send a link</SubmitButton>
      <Link href="/partners">Back to sign in</Link>
    </form>
  )
}

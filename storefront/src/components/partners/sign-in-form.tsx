"use client"

import Link from "next/link"
import { useActionState } from "react"
import { signIn } from "@/lib/data/partner-actions"
import { FormMessage, SubmitButton } from "../ui/form-parts"
import { TextField } from "../ui/text-field"

/** Signs a partner in by code or e-mail. */
export const SignInForm = () => {
  const [state, action] = useActionState(signIn, {})
  return (
    <form className="card stack" action={action}>
      <TextField
        label="Partner code or email"
        name="login"
        defaultValue={state.values?.login}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        required
      />
      <TextField
        label="Password"
        name="password"
        type="password"
        autoComplete="current-password"
        required
      />
      <FormMessage {...state} />
      <SubmitButton pendingText="Signing in…">Sign in</SubmitButton>
      <Link href="/partners/password">Forgot password?</Link>
    </form>
  )
}

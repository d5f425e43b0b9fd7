"use client"

import Link from "next/link"
import { useActionState } from "react"
import { setPassword } from "@/lib/data/partner-actions"
import { FormMessage, SubmitButton } from "../ui/form-parts"
import { TextField } from "../ui/text-field"

const SHORTEST_PASSWORD = 8

/** Sets a password with the token of a link. */
export const SetPasswordForm = ({ token }: { token: string }) => {
  const [state, action] = useActionState(setPassword, {})
  return (
    <form className="card stack" action={action}>
      <input type="hidden" name="token" value={token} />
      <TextField
        label="New password, at least 8 characters"
        name="password"
        type="password"
        autoComplete="new-password"
        minLength={SHORTEST_PASSWORD}
        required
      />
      <TextField
        label="The same again"
        name="password_again"
        type="password"
        autoComplete="new-password"
        minLength={SHORTEST_PASSWORD}
        required
      />
      <FormMessage {...state} />
      <SubmitButton pendingText="Saving…">Set password</SubmitButton>
      {state.error && (
        // A full load: the form for a link comes back, without the old token.
        <a href="/partners/password">Ask for a new link</a>
      )}
      <Link href="/partners">Back to sign in</Link>
    </form>
  )
}

"use server"

import {
  signInPartner,
  signOutPartner,
  type SignInFailure,
} from "medusa-partner-portal/next"
import { redirect } from "next/navigation"
import { textOf, type FormState } from "../form"
import { partnerCenter } from "../partner-center"

const MESSAGES: Record<SignInFailure, string> = {
  wrong_credentials: "That partner code or e-mail and password do not match.",
  second_step_needed:
    "Your account needs a second step that this page does not offer. Please write to us.",
  too_many_tries: "Too many tries. Please wait a few minutes and try again.",
  unavailable: "We cannot sign you in right now. Please try again in a minute.",
}

/** Signs a partner in by code or e-mail and password. */
export const signIn = async (
  _previous: FormState,
  form: FormData,
): Promise<FormState> => {
  const login = textOf(form, "login")
  const password = form.get("password")
  const result = await signInPartner(
    {
      login,
      // Not trimmed: a password may begin or end with a blank.
      password: typeof password === "string" ? password : "",
    },
    partnerCenter,
  )
  return result.ok
    ? redirect("/partners")
    : { error: MESSAGES[result.reason], values: { login } }
}

/** Signs the partner out. */
export const signOut = async () => {
  await signOutPartner()
  redirect("/partners")
}

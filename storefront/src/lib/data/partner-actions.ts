"use server"

import {
  requestPartnerPasswordReset,
  setPartnerPassword,
  signInPartner,
  signOutPartner,
  type PasswordFailure,
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

const PASSWORD_MESSAGES: Record<PasswordFailure, string> = {
  link_void:
    "This link does not open any more: it was used, or it is too old. Ask for a new one.",
  password_refused:
    "This password cannot be used. Choose one with at least 8 characters.",
  dashboard_account:
    "This address also signs in to the store's dashboard. Enter the password that it has there; it stays as it is.",
  too_many_tries: "Too many tries. Please wait a few minutes and try again.",
  unavailable: "This does not work right now. Please try again in a minute.",
}

/** Signs a partner in by code or e-mail and password. */
export const signIn = async (
  _previous: FormState,
  form: FormData,
): Promise<FormState> => {
  const login = textOf(form, "login")
  const result = await signInPartner(
    { login, password: passwordOf(form, "password") },
    partnerCenter,
  )
  return result.ok
    ? redirect("/partners")
    : { error: MESSAGES[result.reason], values: { login } }
}

/** Sends a link for a new password; what is said is the same for every name. */
export const requestPasswordReset = async (
  _previous: FormState,
  form: FormData,
): Promise<FormState> => {
  const login = textOf(form, "login")
  const result = await requestPartnerPasswordReset({ login }, partnerCenter)
  return result.ok
    ? {
        message:
          "If there is such a partner, an email with a link is on its way. The link opens for 30 minutes.",
      }
    : { error: PASSWORD_MESSAGES[result.reason], values: { login } }
}

/** Sets the password of whoever has the link's token, and leads to the sign-in. */
export const setPassword = async (
  _previous: FormState,
  form: FormData,
): Promise<FormState> => {
  const password = passwordOf(form, "password")
  if (password !== passwordOf(form, "password_again")) {
    return { error: "The two passwords are not the same." }
  }
  const token = textOf(form, "token")
  const result = await setPartnerPassword({ token, password }, partnerCenter)
  return result.ok
    ? redirect("/partners?password=set")
    : { error: PASSWORD_MESSAGES[result.reason] }
}

/** Not trimmed: a password may begin or end with a blank. */
const passwordOf = (form: FormData, name: string) => {
  const password = form.get(name)
  return typeof password === "string" ? password : ""
}

/** Signs the partner out. */
export const signOut = async () => {
  await signOutPartner()
  redirect("/partners")
}

import { cookies, headers } from "next/headers.js"
import { requestPasswordReset, setPassword } from "../../client/passwords.ts"
import type {
  RequestPasswordResetBody,
  SetPasswordBody,
} from "../../client/types.ts"
import type { PartnerCenterConfig } from "../config.ts"
import { SESSION_COOKIE } from "../cookies.ts"
import { visitorHeaders } from "../visitor-headers.ts"
import { sdkOf } from "./sdk-of.ts"
import { hasStatus } from "./status.ts"

/**
 * Why a password was not set. `dashboard_account`: the address signs in to the
 * store's dashboard as well, and the password was not the one that it has there.
 */
export type PasswordFailure =
  | "link_void"
  | "password_refused"
  | "dashboard_account"
  | "too_many_tries"
  | "unavailable"

export type PasswordResult =
  { ok: true } | { ok: false; reason: PasswordFailure }

/**
 * Asks for an e-mail with a link that sets a new password. It succeeds for every
 * name. For server actions and route handlers.
 */
export const requestPartnerPasswordReset = (
  body: RequestPasswordResetBody,
  config: PartnerCenterConfig,
): Promise<PasswordResult> =>
  resultOf(async () => {
    await requestPasswordReset(
      sdkOf(config),
      body,
      visitorHeaders(await headers(), config),
    )
  })

/**
 * Sets a password with the token of a link, and signs this browser out: the
 * session, whosever it is, ends with the old password. For server actions and
 * route handlers.
 */
export const setPartnerPassword = (
  body: SetPasswordBody,
  config: PartnerCenterConfig,
): Promise<PasswordResult> =>
  resultOf(async () => {
    await setPassword(
      sdkOf(config),
      body,
      visitorHeaders(await headers(), config),
    )
    ;(await cookies()).delete(SESSION_COOKIE)
  })

const resultOf = async (
  action: () => Promise<void>,
): Promise<PasswordResult> => {
  try {
    await action()
    return { ok: true }
  } catch (error) {
    return { ok: false, reason: failureOf(error) }
  }
}

const failureOf = (error: unknown): PasswordFailure => {
  if (hasStatus(error, 429)) {
    return "too_many_tries"
  }
  if (!hasStatus(error, 400)) {
    return "unavailable"
  }
  const { message } = error as Error
  if (!message.startsWith("password:")) {
    return "link_void"
  }
  return message.includes("dashboard")
    ? "dashboard_account"
    : "password_refused"
}

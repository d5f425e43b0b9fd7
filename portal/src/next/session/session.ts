import { cookies, headers } from "next/headers.js"
import {
  createPartnerClient,
  type PartnerClient,
} from "../../client/partner.ts"
import { signIn } from "../../client/referrals.ts"
import type { SignInBody } from "../../client/types.ts"
import type { PartnerCenterConfig } from "../config.ts"
import { SESSION_COOKIE, sessionCookieAttributes } from "../cookies.ts"
import { visitorHeaders } from "../visitor-headers.ts"
import { isHttps } from "../visitor-origin.ts"
import { sdkOf } from "./sdk-of.ts"
import { hasStatus } from "./status.ts"

/**
 * Why a sign-in failed. `second_step_needed`: the password is right, but the store's
 * Medusa wants a second factor or a confirmed e-mail first. `unavailable`: the API gave
 * no answer.
 */
export type SignInFailure =
  "wrong_credentials" | "second_step_needed" | "too_many_tries" | "unavailable"

export type SignInResult = { ok: true } | { ok: false; reason: SignInFailure }

/**
 * Signs a partner in and keeps the token in an httpOnly cookie, where no
 * script of the page can read it. For server actions and route handlers.
 *
 * @param credentials - partner code or e-mail, and password.
 */
export const signInPartner = async (
  credentials: SignInBody,
  config: PartnerCenterConfig,
): Promise<SignInResult> => {
  const requestHeaders = await headers()
  try {
    // The API counts failed tries by visitor, hence the visitor's address.
    const { token, mfa_required, verification_required } = await signIn(
      sdkOf(config),
      credentials,
      visitorHeaders(requestHeaders, config),
    )
    // Such a token opens nothing yet.
    if (mfa_required || verification_required) {
      return { ok: false, reason: "second_step_needed" }
    }
    const secure = isHttps(requestHeaders)
    const jar = await cookies()
    jar.set(SESSION_COOKIE, token, sessionCookieAttributes(secure))
    return { ok: true }
  } catch (error) {
    return { ok: false, reason: failureOf(error) }
  }
}

/** Signs the partner out. For server actions and route handlers. */
export const signOutPartner = async (): Promise<void> => {
  ;(await cookies()).delete(SESSION_COOKIE)
}

/**
 * The client of the partner who is signed in, for server components and
 * server actions.
 *
 * @returns null when nobody is. A client does not prove a valid session: its
 *   calls throw `FetchError` with status 401 once the token has expired.
 */
export const getPartnerClient = async (
  config: PartnerCenterConfig,
): Promise<PartnerClient | null> => {
  const token = (await cookies()).get(SESSION_COOKIE)?.value
  return token ? createPartnerClient(sdkOf(config), token) : null
}

/**
 * Runs `load` with the signed-in partner's client.
 *
 * @returns what `load` returns, or null when nobody is signed in or the API no
 *   longer accepts the session.
 * @throws whatever else `load` throws.
 */
export const withPartner = async <T>(
  config: PartnerCenterConfig,
  load: (client: PartnerClient) => Promise<T>,
): Promise<T | null> => {
  const client = await getPartnerClient(config)
  if (!client) {
    return null
  }
  try {
    return await load(client)
  } catch (error) {
    if (hasStatus(error, 401)) {
      return null
    }
    throw error
  }
}

const failureOf = (error: unknown): SignInFailure => {
  if (hasStatus(error, 401) || hasStatus(error, 400)) {
    return "wrong_credentials"
  }
  return hasStatus(error, 429) ? "too_many_tries" : "unavailable"
}

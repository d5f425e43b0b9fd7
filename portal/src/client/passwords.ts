import type { MedusaSdk } from "./sdk.ts"
import type { RequestPasswordResetBody, SetPasswordBody } from "./types.ts"

type RequestHeaders = Record<string, string>

/**
 * Asks for an e-mail with a link that sets a new password. The answer is the
 * same whether there is such a partner or not.
 *
 * @throws FetchError with status 429 after too many of them.
 */
export const requestPasswordReset = (
  sdk: MedusaSdk,
  body: RequestPasswordResetBody,
  headers?: RequestHeaders,
) =>
  sdk.client.fetch<{ success: true }>("/store/partners/password-reset", {
    method: "POST",
    body,
    headers,
  })

/**
 * Sets the password of the member to whom the token was sent, and ends all of
 * their sessions. The link of an invitation is one of these too.
 *
 * @throws FetchError with status 400; the message begins with `token:` for a
 *   link that does not open any more, with `password:` for a password that
 *   cannot be used.
 */
export const setPassword = (
  sdk: MedusaSdk,
  body: SetPasswordBody,
  headers?: RequestHeaders,
) =>
  sdk.client.fetch<{ success: true }>("/store/partners/password", {
    method: "POST",
    body,
    headers,
  })

import type { MedusaSdk } from "./sdk.ts"
import type {
  BindCartBody,
  BindCartResponse,
  RecordClickBody,
  RecordClickResponse,
  RecordLeadBody,
  RecordLeadResponse,
  SignInBody,
  SignInResponse,
} from "./types.ts"

type RequestHeaders = Record<string, string>

/**
 * Records that a visitor arrived through a partner's link.
 *
 * @param headers - pass the visitor's `user-agent` when the call is made by a
 *   server, and the address with its proof (`visitorHeaders`).
 * @returns the id to remember the visitor by; null for an unknown or inactive
 *   partner.
 * @throws FetchError when the API refuses or cannot be reached.
 */
export const recordClick = (
  sdk: MedusaSdk,
  body: RecordClickBody,
  headers?: RequestHeaders,
) =>
  sdk.client.fetch<RecordClickResponse>("/store/referrals/clicks", {
    method: "POST",
    body,
    headers,
  })

/**
 * Binds a visitor to a cart, so that the order made from it can be credited.
 * Calling it again is harmless.
 *
 * @throws FetchError when the API refuses or cannot be reached.
 */
export const bindCart = (sdk: MedusaSdk, cartId: string, body: BindCartBody) =>
  sdk.client.fetch<BindCartResponse>(
    `/store/carts/${encodeURIComponent(cartId)}/referral`,
    { method: "POST", body },
  )

/**
 * Exchanges a partner's code or e-mail and password for a token.
 *
 * @throws FetchError with status 401 for every wrong sign-in, 429 after too
 *   many of them.
 */
export const signIn = (
  sdk: MedusaSdk,
  body: SignInBody,
  headers?: RequestHeaders,
) =>
  sdk.client.fetch<SignInResponse>("/store/partners/sign-in", {
    method: "POST",
    body,
    headers,
  })

/**
 * Notes that a person became known: by a form they filled in (with `email`), or
 * as a customer who is signed in. Which partner brought them is found by the
 * visitor's clicks; the answer is the same whether there was one or not.
 *
 * @throws FetchError when the API refuses or cannot be reached.
 */
export const recordLead = (
  sdk: MedusaSdk,
  body: RecordLeadBody,
  headers?: RequestHeaders,
) =>
  sdk.client.fetch<RecordLeadResponse>("/store/referrals/leads", {
    method: "POST",
    body,
    headers,
  })

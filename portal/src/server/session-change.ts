/** What an answer of the store API may hold that begins a session. */
type Answer = {
  token?: unknown
  mfa_required?: unknown
  verification_required?: unknown
  ends_at?: unknown
}

/** A session that begins. */
export type BegunSession = {
  token: string
  /** When an admin's visit ends, where it is one. */
  endsAt?: string
}

const VISIT = "store/partners/portal-visits"

/** Sets a password, which ends all sessions. */
const SET_PASSWORD = "store/partners/password"

/**
 * The session that an answer begins.
 *
 * @param route - the API's path, without a slash at its beginning.
 * @returns null for an answer without a token, or with one that opens nothing yet.
 */
export const begunSession = (
  route: string,
  { token, mfa_required, verification_required, ends_at }: Answer,
): BegunSession | null => {
  const isComplete = !mfa_required && !verification_required
  if (typeof token !== "string" || !token || !isComplete) {
    return null
  }
  return route === VISIT && typeof ends_at === "string"
    ? { token, endsAt: ends_at }
    : { token }
}

/** Whether whoever was signed in is not any more once a route has answered. */
export const endsSessions = (route: string): boolean => route === SET_PASSWORD

/** Holds the visitor's random id, and nothing else. */
export const VISITOR_COOKIE = "_partner_visitor"

/** The form of the ids that the API gives out; anything else would be refused. */
const VISITOR_ID = /^[A-Za-z0-9_-]{32}$/

/**
 * The visitor's id if the cookie holds one. A damaged cookie counts as none: then the
 * visitor gets a new one.
 */
export const toVisitorId = (value: string | undefined): string | undefined =>
  value && VISITOR_ID.test(value) ? value : undefined

/** Holds the token of a signed-in partner. */
export const SESSION_COOKIE = "_partner_session"

const DAY = 24 * 60 * 60

/** 400 days, the longest that browsers keep a cookie, in seconds. */
const VISITOR_MAX_AGE = 400 * DAY

/** Medusa's tokens last one day, in seconds. */
const SESSION_MAX_AGE = DAY

/**
 * Attributes that both cookies share. Lax, not strict: a strict cookie is not
 * sent with the very first page that a visitor reaches from a partner's site.
 */
const attributes = (secure: boolean, maxAge: number | null) => ({
  httpOnly: true,
  sameSite: "lax" as const,
  path: "/",
  secure,
  ...(maxAge === null ? {} : { maxAge }),
})

/** Attributes of the visitor cookie; `secure` when the page came by https. */
export const visitorCookieAttributes = (secure: boolean) =>
  attributes(secure, VISITOR_MAX_AGE)

/**
 * Attributes of the session cookie; `secure` when the page came by https.
 *
 * @param maxAge - seconds; as long as Medusa's tokens last unless told. null: until the
 *   browser is closed.
 */
export const sessionCookieAttributes = (
  secure: boolean,
  maxAge: number | null = SESSION_MAX_AGE,
) => attributes(secure, maxAge)

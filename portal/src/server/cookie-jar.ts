import {
  SESSION_COOKIE,
  sessionCookieAttributes,
  toVisitorId,
  VISITOR_COOKIE,
} from "./cookies.ts"
import { isHttps } from "./visitor-origin.ts"
import type { SessionJar } from "./session-jar.ts"

type Attributes = ReturnType<typeof sessionCookieAttributes>

/** The session's cookie, read from a request's headers and written as a header. */
export const openCookieJar = (
  headers: Headers,
): SessionJar & {
  /** What the answer's `Set-Cookie` says; undefined where the session stays as it is. */
  setCookie: () => string | undefined
} => {
  let written: string | undefined
  const sent = headers.get("cookie") ?? ""
  return {
    visitorId: () => toVisitorId(readCookie(sent, VISITOR_COOKIE)),
    read: () => readCookie(sent, SESSION_COOKIE),
    write: (token, secure, maxAge) => {
      const attributes = sessionCookieAttributes(secure, maxAge)
      written = cookieHeader(SESSION_COOKIE, token, attributes)
    },
    end: () => {
      const attributes = sessionCookieAttributes(isHttps(headers), 0)
      written = cookieHeader(SESSION_COOKIE, "", attributes)
    },
    setCookie: () => written,
  }
}

/** One cookie's value; undefined where there is none, or its encoding is damaged. */
const readCookie = (header: string, name: string): string | undefined => {
  const found = header
    .split(";")
    .map((pair) => pair.trim())
    .find((pair) => pair.startsWith(`${name}=`))
  try {
    return found && decodeURIComponent(found.slice(name.length + 1))
  } catch {
    return undefined
  }
}

const cookieHeader = (
  name: string,
  value: string,
  { httpOnly, sameSite, path, secure, maxAge }: Attributes,
): string =>
  [
    `${name}=${encodeURIComponent(value)}`,
    `Path=${path}`,
    `SameSite=${sameSite}`,
    ...(maxAge === undefined ? [] : [`Max-Age=${maxAge}`]),
    ...(httpOnly ? ["HttpOnly"] : []),
    ...(secure ? ["Secure"] : []),
  ].join("; ")

import { toVisitorId, VISITOR_COOKIE } from "../server/cookies.ts"

const DAY = 24 * 60 * 60

/**
 * The visitor's id; undefined where there is no cookie, a damaged one, or where the page
 * may not have any.
 */
export const readVisitor = (): string | undefined => {
  try {
    const pair = document.cookie
      .split("; ")
      .find((cookie) => cookie.startsWith(`${VISITOR_COOKIE}=`))
    return toVisitorId(pair?.slice(VISITOR_COOKIE.length + 1))
  } catch {
    return undefined
  }
}

/** Remembers a visitor on all pages of this host. */
export const keepVisitor = (id: string, days: number): void => {
  const secure = location.protocol === "https:" ? "; Secure" : ""
  document.cookie = `${VISITOR_COOKIE}=${id}; Path=/; Max-Age=${days * DAY}; SameSite=Lax${secure}`
}

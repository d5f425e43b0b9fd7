import { cookies, headers } from "next/headers.js"
import { redeemPortalVisit } from "../../client/portal.ts"
import type { PartnerCenterConfig } from "../config.ts"
import { SESSION_COOKIE, sessionCookieAttributes } from "../cookies.ts"
import { visitorHeaders } from "../visitor-headers.ts"
import { isHttps } from "../visitor-origin.ts"
import { sdkOf } from "./sdk-of.ts"
import { hasStatus } from "./status.ts"

/** `code_spent`: the code was used, or is older than a minute. */
export type VisitResult =
  { ok: true } | { ok: false; reason: "code_spent" | "unavailable" }

/**
 * Begins an admin's look at the portal as a partner sees it: exchanges the one-time code
 * for a token and keeps that as the session, until the visit ends. Who was signed in
 * before is signed out. For server actions: the code comes from behind the # of the
 * page's address, which only a script in the browser can read.
 */
export const startPortalVisit = async (
  code: string,
  config: PartnerCenterConfig,
): Promise<VisitResult> => {
  const requestHeaders = await headers()
  try {
    const { token, ends_at } = await redeemPortalVisit(
      sdkOf(config),
      { code },
      visitorHeaders(requestHeaders, config),
    )
    const seconds = Math.floor((Date.parse(ends_at) - Date.now()) / 1000)
    const attributes = sessionCookieAttributes(isHttps(requestHeaders), seconds)
    ;(await cookies()).set(SESSION_COOKIE, token, attributes)
    return { ok: true }
  } catch (error) {
    const isSpent = hasStatus(error, 401) || hasStatus(error, 400)
    return { ok: false, reason: isSpent ? "code_spent" : "unavailable" }
  }
}

import { NextResponse, type NextRequest } from "next/server.js"
import type { PartnerCenterConfig } from "../server/config.ts"
import {
  toVisitorId,
  VISITOR_COOKIE,
  visitorCookieAttributes,
} from "../server/cookies.ts"
import { environmentConfig } from "../server/environment.ts"
import { planReferral } from "./referral/plan.ts"
import { reportClick } from "./referral/report-click.ts"
import { warnNotTracked } from "./store-fetch.ts"
import { visitorOrigin } from "../server/visitor-origin.ts"

export type { PartnerCenterConfig } from "../server/config.ts"

/**
 * Makes the middleware that notices visitors who come through a partner's
 * link (`?ref={code}` on any page). It records the click, remembers the
 * visitor by a cookie and redirects to the same URL without the referral's
 * parameters, so that a copied URL or a reload is never a second click.
 *
 * The function that it returns answers `undefined` when the request is none of
 * its business, or when the click could not be recorded: then the store's own
 * middleware, or the page, goes on as if nothing were there. It never throws.
 *
 * @param config - from the environment when left out (`environmentConfig`).
 * @example
 * const referral = createReferralMiddleware()
 *
 * export const middleware = async (request: NextRequest) =>
 *   (await referral(request)) ?? myOwnMiddleware(request)
 */
export const createReferralMiddleware =
  (config: PartnerCenterConfig = environmentConfig) =>
  async (request: NextRequest): Promise<NextResponse | undefined> => {
    const plan = planReferral({
      method: request.method,
      pathname: request.nextUrl.pathname,
      search: request.nextUrl.search,
      headers: request.headers,
      visitorId: toVisitorId(request.cookies.get(VISITOR_COOKIE)?.value),
    })
    if (!plan) {
      return undefined
    }
    try {
      const id = await reportClick(config, plan.click, request.headers)
      return redirectTo(request, plan, id)
    } catch (error) {
      warnNotTracked(`a click on partner "${plan.click.partner_code}"`, error)
      return undefined
    }
  }

const redirectTo = (
  request: NextRequest,
  target: { pathname: string; search: string },
  visitorId: string | null,
) => {
  const url = request.nextUrl.clone()
  url.pathname = target.pathname
  url.search = target.search
  // A base path and the like are in `href`, but not in `pathname`.
  const path = url.href.slice(url.origin.length)
  const location = new URL(path, visitorOrigin(request.headers, url))
  const response = NextResponse.redirect(location, 307)
  // A stored redirect would skip the click of the next visitor behind the same
  // cache and hand him this one's cookie.
  response.headers.set("cache-control", "no-store")
  if (visitorId) {
    response.cookies.set(
      VISITOR_COOKIE,
      visitorId,
      visitorCookieAttributes(location.protocol === "https:"),
    )
  }
  return response
}

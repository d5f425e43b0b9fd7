import type { RecordClickBody } from "../../client/types.ts"
import { isPageNavigation } from "./navigation.ts"
import { cleanSearch, referralParams } from "../../server/referral-url.ts"

/** What the decision is made from: no Next.js, no I/O. */
export type ReferralRequest = {
  method: string
  pathname: string
  /** With its question mark, as in `URL.search`. */
  search: string
  headers: Headers
  /** The visitor cookie's value. */
  visitorId?: string
}

/** The click to report and where to send the visitor once it is recorded. */
export type ReferralPlan = {
  click: RecordClickBody
  pathname: string
  search: string
}

/**
 * Decides whether a request is a visitor arriving through a partner's link.
 *
 * @returns null when it is not: no `ref`, not a page navigation, a prefetch.
 */
export const planReferral = (request: ReferralRequest): ReferralPlan | null => {
  const params = referralParams(request.search)
  if (!params.ref || !isPageNavigation(request.method, request.headers)) {
    return null
  }
  const pathname = sameOriginPath(request.pathname)
  return {
    click: {
      partner_code: params.ref,
      link_code: params.ref_link,
      ad_code: params.ref_ad,
      click_id: params.ref_click,
      visitor_id: request.visitorId,
      landing_path: pathname,
    },
    pathname,
    search: cleanSearch(request.search),
  }
}

/**
 * A path that begins with two slashes would be read by the browser as another
 * host when it stands alone in a Location header.
 */
const sameOriginPath = (pathname: string) =>
  pathname.replace(/^[/\\]+/, "/") || "/"

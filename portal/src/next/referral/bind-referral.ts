import { cookies, headers } from "next/headers.js"
import type { PartnerCenterConfig } from "../../server/config.ts"
import { toVisitorId, VISITOR_COOKIE } from "../../server/cookies.ts"
import { environmentConfig } from "../../server/environment.ts"
import { postToStore, warnNotTracked } from "../store-fetch.ts"
import { visitorHeaders } from "../../server/visitor-headers.ts"

/**
 * Binds the visitor to a cart, so that the order made from it can be credited
 * to a partner. Call it on the server wherever a cart is made or changed, and
 * once more before the order is placed, for the visitor who found the
 * partner's link with a cart already filled; repeating it is harmless.
 *
 * Does nothing for visitors without the cookie, unless the store uses IP addresses
 * (`useIpAddress`): then the cart's hashed address is noted. Never throws and waits at most
 * the configured time: a sale must not fail because of tracking.
 *
 * @param config - from the environment when left out (`environmentConfig`).
 */
export const bindReferral = async (
  cartId: string,
  config: PartnerCenterConfig = environmentConfig,
): Promise<void> => {
  try {
    const visitorId = toVisitorId((await cookies()).get(VISITOR_COOKIE)?.value)
    if (!visitorId && !config.useIpAddress) {
      return
    }
    await postToStore(
      config,
      `/store/carts/${encodeURIComponent(cartId)}/referral`,
      visitorId ? { visitor_id: visitorId } : {},
      visitorHeaders(await headers(), config),
    )
  } catch (error) {
    warnNotTracked(`who brought cart ${cartId}`, error)
  }
}

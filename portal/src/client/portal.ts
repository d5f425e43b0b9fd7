import type { MedusaSdk } from "./sdk.ts"
import type {
  PortalResponse,
  RedeemVisitBody,
  RedeemVisitResponse,
} from "./types.ts"

/**
 * How the store wants its portal to look and which entries it has. For everybody, also
 * before anybody has signed in. Colours, fonts and the rest are null where the store
 * leaves them to the storefront; fonts are values of CSS' `font-family`.
 *
 * @throws FetchError when the API cannot be reached.
 */
export const getPortal = (sdk: MedusaSdk) =>
  sdk.client.fetch<PortalResponse>("/store/partner-portal")

/**
 * Exchanges the one-time code of an admin, who looks at the portal as a partner sees it,
 * for a token. It reads what the partner reads, changes nothing, and ends at `ends_at`.
 *
 * @throws FetchError with status 401 for a code that was used or is older than a minute.
 */
export const redeemPortalVisit = (
  sdk: MedusaSdk,
  body: RedeemVisitBody,
  headers?: Record<string, string>,
) =>
  sdk.client.fetch<RedeemVisitResponse>("/store/partners/portal-visits", {
    method: "POST",
    body,
    headers,
  })

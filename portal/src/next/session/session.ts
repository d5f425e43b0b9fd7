import { cookies } from "next/headers.js"
import {
  createPartnerClient,
  type PartnerClient,
} from "../../client/partner.ts"
import type { PartnerCenterConfig } from "../../server/config.ts"
import { SESSION_COOKIE } from "../../server/cookies.ts"
import { environmentConfig } from "../../server/environment.ts"
import { sdkOf } from "./sdk-of.ts"
import { hasStatus } from "./status.ts"

/**
 * The client of the partner who is signed in to the portal, for server components and
 * server actions.
 *
 * @param config - from the environment when left out (`environmentConfig`).
 * @returns null when nobody is. A client does not prove a valid session: its
 *   calls throw `FetchError` with status 401 once the token has expired.
 */
export const getPartnerClient = async (
  config: PartnerCenterConfig = environmentConfig,
): Promise<PartnerClient | null> => {
  const token = (await cookies()).get(SESSION_COOKIE)?.value
  return token ? createPartnerClient(sdkOf(config), token) : null
}

/**
 * Runs `load` with the signed-in partner's client.
 *
 * @returns what `load` returns, or null when nobody is signed in or the API no
 *   longer accepts the session.
 * @throws whatever else `load` throws.
 */
export const withPartner = async <T>(
  load: (client: PartnerClient) => Promise<T>,
  config: PartnerCenterConfig = environmentConfig,
): Promise<T | null> => {
  const client = await getPartnerClient(config)
  if (!client) {
    return null
  }
  try {
    return await load(client)
  } catch (error) {
    if (hasStatus(error, 401)) {
      return null
    }
    throw error
  }
}

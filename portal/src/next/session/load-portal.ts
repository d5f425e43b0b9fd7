import { getPortal } from "../../client/portal.ts"
import type { Portal } from "../../client/types.ts"
import type { PartnerCenterConfig } from "../../server/config.ts"
import { environmentConfig } from "../../server/environment.ts"
import { sdkOf } from "./sdk-of.ts"

/**
 * How the store wants its portal to look and which entries it has, for server components.
 *
 * @param config - from the environment when left out (`environmentConfig`).
 */
export const loadPortal = async (
  config: PartnerCenterConfig = environmentConfig,
): Promise<Portal> => (await getPortal(sdkOf(config))).portal

import Medusa from "@medusajs/js-sdk"
import type { PartnerCenterConfig } from "../config.ts"

/** The store API as this server reaches it. */
export const sdkOf = ({ backendUrl, publishableKey }: PartnerCenterConfig) =>
  new Medusa({ baseUrl: backendUrl, publishableKey })

import Medusa from "@medusajs/js-sdk"
import type { PartnerCenterConfig } from "../../server/config.ts"

/** The client with which this server asks the Medusa server. */
export const sdkOf = ({ backendUrl, publishableKey }: PartnerCenterConfig) =>
  new Medusa({ baseUrl: backendUrl, publishableKey })

import Medusa from "@medusajs/js-sdk"
import { partnerCenter } from "./partner-center"

/** The store API, called by this server only: nothing of it reaches a browser. */
export const sdk = new Medusa({
  baseUrl: partnerCenter.backendUrl,
  publishableKey: partnerCenter.publishableKey,
})

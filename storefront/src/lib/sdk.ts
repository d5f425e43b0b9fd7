import Medusa from "@medusajs/js-sdk"

/** The store API, called by this server only: nothing of it reaches a browser. */
export const sdk = new Medusa({
  baseUrl: process.env.MEDUSA_BACKEND_URL ?? "http://localhost:9000",
  publishableKey: process.env.MEDUSA_PUBLISHABLE_KEY,
})

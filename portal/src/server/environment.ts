import type { PartnerCenterConfig } from "./config.ts"

/**
 * The configuration from the server's environment: `MEDUSA_BACKEND_URL` (default
 * http://localhost:9000), `MEDUSA_PUBLISHABLE_KEY` (or, as in Medusa's starter,
 * `NEXT_PUBLIC_MEDUSA_PUBLISHABLE_KEY`) and `PARTNER_CENTER_STOREFRONT_SECRET`. Read when
 * it is needed: a build may run where none of them is set.
 */
export const environmentConfig: PartnerCenterConfig = {
  get backendUrl() {
    return process.env.MEDUSA_BACKEND_URL || "http://localhost:9000"
  },
  get publishableKey() {
    return (
      process.env.MEDUSA_PUBLISHABLE_KEY ||
      process.env.NEXT_PUBLIC_MEDUSA_PUBLISHABLE_KEY ||
      ""
    )
  },
  get secret() {
    return process.env.PARTNER_CENTER_STOREFRONT_SECRET || undefined
  },
}

import type { PartnerCenterConfig } from "medusa-partner-portal/next/middleware"

export const partnerCenter: PartnerCenterConfig = {
  backendUrl: process.env.MEDUSA_BACKEND_URL ?? "http://localhost:9000",
  publishableKey: process.env.MEDUSA_PUBLISHABLE_KEY ?? "",
  secret: process.env.PARTNER_CENTER_STOREFRONT_SECRET,
}

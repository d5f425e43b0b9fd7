import type { Metadata } from "next"
import { PartnerPortal } from "medusa-partner-portal"
import "medusa-partner-portal/portal.css"

export const metadata: Metadata = {
  title: "Partners",
  robots: { index: false },
  referrer: "no-referrer",
}

const PartnersPage = () => (
  <PartnerPortal basePath="/partners" apiUrl="/api/partners" />
)

export default PartnersPage

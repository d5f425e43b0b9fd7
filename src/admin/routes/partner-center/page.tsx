import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Share } from "@medusajs/icons"
import { Navigate } from "react-router-dom"

import { PartnerCenterBreadcrumb } from "../../components/common/breadcrumbs"
import { paths } from "../../lib/paths"

const PartnerCenterPage = () => <Navigate to={paths.partners} replace />

export const config = defineRouteConfig({
  label: "domain",
  icon: Share,
  translationNs: "partner-center",
})

export const handle = {
  breadcrumb: () => <PartnerCenterBreadcrumb />,
}

export default PartnerCenterPage

import { defineRouteConfig } from "@medusajs/admin-sdk"
import { LayoutComposer } from "@medusajs/dashboard/components"

import { PartnersBreadcrumb } from "../../../components/common/breadcrumbs"
import { PartnerTable } from "../../../components/partner-table/partner-table"

const PartnersPage = () => (
  <LayoutComposer
    widgetsZonePrefix="partner.list"
    preferredLayoutId="core:single-column"
    sections={{
      main: (
        <LayoutComposer.Entry id="PartnerTable">
          <PartnerTable />
        </LayoutComposer.Entry>
      ),
    }}
  />
)

export const config = defineRouteConfig({
  label: "partners.domain",
  rank: 1,
  translationNs: "partner-center",
})

export const handle = {
  breadcrumb: () => <PartnersBreadcrumb />,
}

export default PartnersPage

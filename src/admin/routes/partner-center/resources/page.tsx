import { defineRouteConfig } from "@medusajs/admin-sdk"
import { LayoutComposer } from "@medusajs/dashboard/components"

import { ResourcesBreadcrumb } from "../../../components/resource-detail/resource-breadcrumbs"
import { ResourceTable } from "../../../components/resource-table/resource-table"

const ResourcesPage = () => (
  <LayoutComposer
    widgetsZonePrefix="partner_resource.list"
    preferredLayoutId="core:single-column"
    sections={{
      main: (
        <LayoutComposer.Entry id="PartnerResourceTable">
          <ResourceTable />
        </LayoutComposer.Entry>
      ),
    }}
  />
)

export const config = defineRouteConfig({
  label: "resources.domain",
  rank: 8,
  translationNs: "partner-center",
})

export const handle = {
  breadcrumb: () => <ResourcesBreadcrumb />,
}

export default ResourcesPage

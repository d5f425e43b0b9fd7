import { defineRouteConfig } from "@medusajs/admin-sdk"
import { LayoutComposer } from "@medusajs/dashboard/components"

import { CommissionsBreadcrumb } from "../../../components/common/breadcrumbs"
import { CommissionTable } from "../../../components/commission-table/commission-table"

const CommissionsPage = () => (
  <LayoutComposer
    widgetsZonePrefix="partner_commission.list"
    preferredLayoutId="core:single-column"
    sections={{
      main: (
        <LayoutComposer.Entry id="CommissionTable">
          <CommissionTable />
        </LayoutComposer.Entry>
      ),
    }}
  />
)

export const config = defineRouteConfig({
  label: "commissions.domain",
  rank: 5,
  translationNs: "partner-center",
})

export const handle = {
  breadcrumb: () => <CommissionsBreadcrumb />,
}

export default CommissionsPage

import { defineRouteConfig } from "@medusajs/admin-sdk"
import { LayoutComposer } from "@medusajs/dashboard/components"

import { LeadTable } from "../../../components/lead-table/lead-table"
import { LeadsBreadcrumb } from "../../../components/lead-table/leads-breadcrumb"

const LeadsPage = () => (
  <LayoutComposer
    widgetsZonePrefix="partner_referral.list"
    preferredLayoutId="core:single-column"
    sections={{
      main: (
        <LayoutComposer.Entry id="PartnerLeadTable">
          <LeadTable />
        </LayoutComposer.Entry>
      ),
    }}
  />
)

export const config = defineRouteConfig({
  label: "leads.domain",
  rank: 4,
  translationNs: "partner-center",
})

export const handle = {
  breadcrumb: () => <LeadsBreadcrumb />,
}

export default LeadsPage

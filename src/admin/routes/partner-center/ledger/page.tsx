import { defineRouteConfig } from "@medusajs/admin-sdk"
import { LayoutComposer } from "@medusajs/dashboard/components"

import { LedgersBreadcrumb } from "../../../components/common/breadcrumbs"
import { LedgersReport } from "../../../components/ledgers/ledgers-report"

const LedgersPage = () => (
  <LayoutComposer
    widgetsZonePrefix="partner_ledger.list"
    preferredLayoutId="core:single-column"
    sections={{
      main: (
        <LayoutComposer.Entry id="LedgersReport">
          <LedgersReport />
        </LayoutComposer.Entry>
      ),
    }}
  />
)

export const config = defineRouteConfig({
  label: "ledgers.domain",
  rank: 6,
  translationNs: "partner-center",
})

export const handle = {
  breadcrumb: () => <LedgersBreadcrumb />,
}

export default LedgersPage

import { defineRouteConfig } from "@medusajs/admin-sdk"
import { LayoutComposer } from "@medusajs/dashboard/components"

import { PayoutsBreadcrumb } from "../../../components/payouts/breadcrumb"
import { PayoutsViews } from "../../../components/payouts/payouts-views"

const PayoutsPage = () => (
  <LayoutComposer
    widgetsZonePrefix="partner_payout.list"
    preferredLayoutId="core:single-column"
    sections={{
      main: (
        <LayoutComposer.Entry id="PayoutsViews">
          <PayoutsViews />
        </LayoutComposer.Entry>
      ),
    }}
  />
)

export const config = defineRouteConfig({
  label: "payouts.domain",
  rank: 7,
  translationNs: "partner-center",
})

export const handle = {
  breadcrumb: () => <PayoutsBreadcrumb />,
}

export default PayoutsPage

import { LayoutComposer } from "@medusajs/dashboard/components"

import { LinkReport } from "../../../../components/link-report/link-report"
import { LinkReportBreadcrumb } from "../../../../components/link-table/links-breadcrumb"

const LinkReportPage = () => (
  <LayoutComposer
    widgetsZonePrefix="partner_link.report"
    preferredLayoutId="core:single-column"
    sections={{
      main: (
        <LayoutComposer.Entry id="PartnerLinkReport">
          <LinkReport />
        </LayoutComposer.Entry>
      ),
    }}
  />
)

export const handle = {
  breadcrumb: () => <LinkReportBreadcrumb />,
}

export default LinkReportPage

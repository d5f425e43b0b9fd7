import { defineRouteConfig } from "@medusajs/admin-sdk"
import { LayoutComposer } from "@medusajs/dashboard/components"

import { LinksBreadcrumb } from "../../../components/link-table/links-breadcrumb"
import { LinkTable } from "../../../components/link-table/link-table"

const LinksPage = () => (
  <LayoutComposer
    widgetsZonePrefix="partner_link.list"
    preferredLayoutId="core:single-column"
    sections={{
      main: (
        <LayoutComposer.Entry id="PartnerLinkTable">
          <LinkTable />
        </LayoutComposer.Entry>
      ),
    }}
  />
)

export const config = defineRouteConfig({
  label: "links.domain",
  rank: 3,
  translationNs: "partner-center",
})

export const handle = {
  breadcrumb: () => <LinksBreadcrumb />,
}

export default LinksPage

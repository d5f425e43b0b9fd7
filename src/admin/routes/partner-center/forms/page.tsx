import { defineRouteConfig } from "@medusajs/admin-sdk"
import { LayoutComposer } from "@medusajs/dashboard/components"

import { FormsBreadcrumb } from "../../../components/web-form-detail/form-breadcrumbs"
import { FormTable } from "../../../components/web-form-table/form-table"

const FormsPage = () => (
  <LayoutComposer
    widgetsZonePrefix="partner_form.list"
    preferredLayoutId="core:single-column"
    sections={{
      main: (
        <LayoutComposer.Entry id="PartnerFormTable">
          <FormTable />
        </LayoutComposer.Entry>
      ),
    }}
  />
)

export const config = defineRouteConfig({
  label: "forms.domain",
  rank: 9,
  translationNs: "partner-center",
})

export const handle = {
  breadcrumb: () => <FormsBreadcrumb />,
}

export default FormsPage

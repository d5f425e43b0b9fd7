import { defineRouteConfig } from "@medusajs/admin-sdk"
import { LayoutComposer } from "@medusajs/dashboard/components"

import { ProgramsBreadcrumb } from "../../../components/program-detail/program-breadcrumbs"
import { ProgramTable } from "../../../components/program-table/program-table"

const ProgramsPage = () => (
  <LayoutComposer
    widgetsZonePrefix="partner_program.list"
    preferredLayoutId="core:single-column"
    sections={{
      main: (
        <LayoutComposer.Entry id="ProgramTable">
          <ProgramTable />
        </LayoutComposer.Entry>
      ),
    }}
  />
)

export const config = defineRouteConfig({
  label: "programs.domain",
  rank: 2,
  translationNs: "partner-center",
})

export const handle = {
  breadcrumb: () => <ProgramsBreadcrumb />,
}

export default ProgramsPage

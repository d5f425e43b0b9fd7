import { defineRouteConfig } from "@medusajs/admin-sdk"
import { LayoutComposer } from "@medusajs/dashboard/components"

import { SectionSkeleton } from "../../../components/common/section-skeleton"
import { WhatIfBreadcrumb } from "../../../components/what-if/breadcrumb"
import { WhatIfWorkbench } from "../../../components/what-if/what-if-workbench"
import { usePartnerSettings } from "../../../hooks/api/partner-settings"
import { usePrograms } from "../../../hooks/api/programs"
import { useStoreCurrencies } from "../../../hooks/use-store-currencies"

/** As many as a page of the API has. */
const MOST_PROGRAMS = 100

const WhatIfPage = () => {
  const currencies = useStoreCurrencies()
  const { settings, ...settingsQuery } = usePartnerSettings()
  const { programs, ...programsQuery } = usePrograms({
    limit: MOST_PROGRAMS,
    offset: 0,
    order: "priority",
  })

  if (settingsQuery.isError) {
    throw settingsQuery.error
  }
  if (programsQuery.isError) {
    throw programsQuery.error
  }

  return (
    <LayoutComposer
      widgetsZonePrefix="partner_what_if.details"
      preferredLayoutId="core:single-column"
      sections={{
        main: (
          <LayoutComposer.Entry id="WhatIfWorkbench">
            {settings && programs && currencies ? (
              <WhatIfWorkbench
                settings={settings}
                programs={programs}
                currencies={currencies}
              />
            ) : (
              <SectionSkeleton rows={6} />
            )}
          </LayoutComposer.Entry>
        ),
      }}
    />
  )
}

export const config = defineRouteConfig({
  label: "whatIf.domain",
  rank: 10,
  translationNs: "partner-center",
})

export const handle = {
  breadcrumb: () => <WhatIfBreadcrumb />,
}

export default WhatIfPage

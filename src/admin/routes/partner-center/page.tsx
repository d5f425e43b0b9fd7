import { defineRouteConfig } from "@medusajs/admin-sdk"
import { LayoutComposer } from "@medusajs/dashboard/components"
import { Share } from "@medusajs/icons"

import { PartnerCenterBreadcrumb } from "../../components/common/breadcrumbs"
import { SectionSkeleton } from "../../components/common/section-skeleton"
import { DuePayoutsSection } from "../../components/overview/due-payouts-section"
import { EarningsSection } from "../../components/overview/earnings-section"
import { FirstStepsSection } from "../../components/overview/first-steps-section"
import { FunnelSection } from "../../components/overview/funnel-section"
import { TopPartnersSection } from "../../components/overview/top-partners-section"
import { WaitingSection } from "../../components/overview/waiting-section"
import { useOverview } from "../../hooks/api/overview"
import { useOverviewParams } from "../../hooks/use-overview-params"

const PartnerCenterPage = () => {
  const { range, query, setParams } = useOverviewParams()
  const { overview, isError, error } = useOverview(query)

  if (isError) {
    throw error
  }

  return (
    <LayoutComposer
      widgetsZonePrefix="partner.overview"
      preferredLayoutId="core:two-column"
      data={overview}
      sections={{
        main: (
          <>
            {overview?.currencies.length === 0 && (
              <LayoutComposer.Entry id="OverviewFirstStepsSection">
                <FirstStepsSection setup={overview.setup} />
              </LayoutComposer.Entry>
            )}
            <LayoutComposer.Entry id="OverviewEarningsSection">
              {overview ? (
                <EarningsSection
                  overview={overview}
                  range={range}
                  onChange={setParams}
                />
              ) : (
                <SectionSkeleton rows={6} />
              )}
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="OverviewFunnelSection">
              {overview ? (
                <FunnelSection
                  clicks={overview.clicks}
                  leads={overview.leads}
                  orders={overview.orders}
                />
              ) : (
                <SectionSkeleton rows={3} />
              )}
            </LayoutComposer.Entry>
          </>
        ),
        side: (
          <>
            <LayoutComposer.Entry id="OverviewWaitingSection">
              {overview ? (
                <WaitingSection waiting={overview.waiting} />
              ) : (
                <SectionSkeleton rows={2} />
              )}
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="OverviewDuePayoutsSection">
              {overview ? (
                <DuePayoutsSection payouts_due={overview.waiting.payouts_due} />
              ) : (
                <SectionSkeleton rows={1} />
              )}
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="OverviewTopPartnersSection">
              {overview ? (
                <TopPartnersSection
                  partners={overview.partners}
                  currency_code={overview.currency_code}
                />
              ) : (
                <SectionSkeleton rows={4} />
              )}
            </LayoutComposer.Entry>
          </>
        ),
      }}
    />
  )
}

export const config = defineRouteConfig({
  label: "domain",
  icon: Share,
  translationNs: "partner-center",
})

export const handle = {
  breadcrumb: () => <PartnerCenterBreadcrumb />,
}

export default PartnerCenterPage

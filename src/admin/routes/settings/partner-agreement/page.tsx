import { defineRouteConfig } from "@medusajs/admin-sdk"
import { LayoutComposer } from "@medusajs/dashboard/components"
import { useQueryParams } from "@medusajs/dashboard/hooks"

import { AgreementBreadcrumb } from "../../../components/agreement/breadcrumb"
import { CurrentSection } from "../../../components/agreement/current-section"
import { VersionsSection } from "../../../components/agreement/versions-section"
import { SectionSkeleton } from "../../../components/common/section-skeleton"
import { useAgreements } from "../../../hooks/api/agreements"
import { toOffset } from "../../../lib/partners-query"

const AgreementPage = () => {
  const offset = toOffset(useQueryParams(["offset"]).offset)
  // The one in force is the latest: on the first page, which is asked for once.
  const latest = useAgreements(0)
  const page = useAgreements(offset)
  const error = latest.error ?? page.error

  if (error) {
    throw error
  }

  return (
    <LayoutComposer
      widgetsZonePrefix="partner_agreement.details"
      preferredLayoutId="core:single-column"
      data={latest.agreements}
      sections={{
        main: (
          <>
            <LayoutComposer.Entry id="PartnerAgreementCurrentSection">
              {latest.agreements ? (
                <CurrentSection
                  agreement={
                    latest.agreements.find(({ in_force }) => in_force) ?? null
                  }
                />
              ) : (
                <SectionSkeleton rows={3} />
              )}
            </LayoutComposer.Entry>
            {page.agreements && page.count ? (
              <LayoutComposer.Entry id="PartnerAgreementVersionsSection">
                <VersionsSection
                  agreements={page.agreements}
                  count={page.count}
                />
              </LayoutComposer.Entry>
            ) : null}
          </>
        ),
      }}
    />
  )
}

export const config = defineRouteConfig({
  label: "agreement.domain",
  translationNs: "partner-center",
})

export const handle = {
  breadcrumb: () => <AgreementBreadcrumb />,
}

export default AgreementPage

import { LayoutComposer } from "@medusajs/dashboard/components"
import { type UIMatch, useParams } from "react-router-dom"

import { PartnerBreadcrumb } from "../../../../components/common/breadcrumbs"
import { SectionSkeleton } from "../../../../components/common/section-skeleton"
import { PartnerActivitySection } from "../../../../components/partner-activity/partner-activity-section"
import { PartnerApplicationSection } from "../../../../components/partner-application/partner-application-section"
import { PartnerGeneralSection } from "../../../../components/partner-detail/partner-general-section"
import { PartnerMembersSection } from "../../../../components/partner-members/partner-members-section"
import { PartnerProgramsSection } from "../../../../components/partner-detail/partner-programs-section"
import { PartnerCouponsSection } from "../../../../components/partner-terms/partner-coupons-section"
import { PartnerLeadsSection } from "../../../../components/partner-terms/partner-leads-section"
import { PartnerLinksSection } from "../../../../components/partner-terms/partner-links-section"
import { PartnerOverridesSection } from "../../../../components/partner-terms/partner-overrides-section"
import { PartnerLedgerSection } from "../../../../components/partner-ledger/partner-ledger-section"
import { PartnerRecruitsSection } from "../../../../components/partner-recruits/partner-recruits-section"
import { usePartner } from "../../../../hooks/api/partners"
import { isSwitchable } from "../../../../lib/edit-partner-form"

const PartnerPage = () => {
  const { id = "" } = useParams()
  const { partner, isError, error } = usePartner(id)

  if (isError) {
    throw error
  }

  const isApplicant = partner !== undefined && !isSwitchable(partner.status)

  return (
    <LayoutComposer
      widgetsZonePrefix="partner.details"
      preferredLayoutId="core:two-column"
      data={partner}
      sections={{
        main: (
          <>
            {isApplicant && (
              <LayoutComposer.Entry id="PartnerApplicationSection">
                <PartnerApplicationSection partner={partner} />
              </LayoutComposer.Entry>
            )}
            <LayoutComposer.Entry id="PartnerGeneralSection">
              {partner ? (
                <PartnerGeneralSection partner={partner} />
              ) : (
                <SectionSkeleton rows={4} />
              )}
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="PartnerLedgerSection">
              {/* Needs the id alone, so both requests go out at once. */}
              <PartnerLedgerSection partnerId={id} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="PartnerLinksSection">
              {partner ? (
                <PartnerLinksSection partner={partner} />
              ) : (
                <SectionSkeleton rows={2} />
              )}
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="PartnerLeadsSection">
              {partner ? (
                <PartnerLeadsSection partner={partner} />
              ) : (
                <SectionSkeleton rows={3} />
              )}
            </LayoutComposer.Entry>
            {partner?.application && !isApplicant && (
              <LayoutComposer.Entry id="PartnerApplicationSection">
                <PartnerApplicationSection partner={partner} />
              </LayoutComposer.Entry>
            )}
            {partner && (
              <LayoutComposer.Entry id="PartnerActivitySection">
                <PartnerActivitySection key={id} partnerId={id} />
              </LayoutComposer.Entry>
            )}
          </>
        ),
        side: (
          <>
            <LayoutComposer.Entry id="PartnerMembersSection">
              {partner ? (
                <PartnerMembersSection partner={partner} />
              ) : (
                <SectionSkeleton rows={1} />
              )}
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="PartnerProgramsSection">
              {partner ? (
                <PartnerProgramsSection partner={partner} />
              ) : (
                <SectionSkeleton rows={1} />
              )}
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="PartnerOverridesSection">
              {partner ? (
                <PartnerOverridesSection partner={partner} />
              ) : (
                <SectionSkeleton rows={2} />
              )}
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="PartnerCouponsSection">
              {partner ? (
                <PartnerCouponsSection partner={partner} />
              ) : (
                <SectionSkeleton rows={1} />
              )}
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="PartnerRecruitsSection">
              {/* The key: folded or not is remembered for one partner only. */}
              <PartnerRecruitsSection key={id} partnerId={id} />
            </LayoutComposer.Entry>
          </>
        ),
      }}
    />
  )
}

export const handle = {
  breadcrumb: ({ params }: UIMatch) => (
    <PartnerBreadcrumb id={params.id ?? ""} />
  ),
}

export default PartnerPage

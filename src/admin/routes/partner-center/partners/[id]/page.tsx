import { LayoutComposer } from "@medusajs/dashboard/components"
import type { ReactNode } from "react"
import { type UIMatch, useParams } from "react-router-dom"

import { PartnerAgreementSection } from "../../../../components/agreement/partner-agreement-section"
import { PartnerBreadcrumb } from "../../../../components/common/breadcrumbs"
import { SectionSkeleton } from "../../../../components/common/section-skeleton"
import { PartnerActivitySection } from "../../../../components/partner-activity/partner-activity-section"
import { PartnerApplicationSection } from "../../../../components/partner-application/partner-application-section"
import { PartnerGeneralSection } from "../../../../components/partner-detail/partner-general-section"
import { PartnerProgramsSection } from "../../../../components/partner-detail/partner-programs-section"
import { PartnerLedgerSection } from "../../../../components/partner-ledger/partner-ledger-section"
import { PartnerMembersSection } from "../../../../components/partner-members/partner-members-section"
import { PartnerPayoutsSection } from "../../../../components/partner-payout/partner-payouts-section"
import { PartnerTaxesSection } from "../../../../components/partner-payout/partner-taxes-section"
import { PartnerRecruitsSection } from "../../../../components/partner-recruits/partner-recruits-section"
import { PartnerCouponsSection } from "../../../../components/partner-terms/partner-coupons-section"
import { PartnerLeadsSection } from "../../../../components/partner-terms/partner-leads-section"
import { PartnerLinksSection } from "../../../../components/partner-terms/partner-links-section"
import { PartnerOverridesSection } from "../../../../components/partner-terms/partner-overrides-section"
import { usePartner } from "../../../../hooks/api/partners"
import { isSwitchable } from "../../../../lib/edit-partner-form"
import type { PartnerDetail } from "../../../../lib/partner-detail-types"

const PartnerPage = () => {
  const { id = "" } = useParams()
  const { partner, isError, error } = usePartner(id)

  if (isError) {
    throw error
  }

  // Who was never taken in has no money, no terms and nobody whom they sent.
  const isApplicant = partner !== undefined && !isSwitchable(partner.status)
  const known = (rows: number, show: (partner: PartnerDetail) => ReactNode) =>
    partner ? show(partner) : <SectionSkeleton rows={rows} />

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
              {known(4, (shown) => (
                <PartnerGeneralSection partner={shown} />
              ))}
            </LayoutComposer.Entry>
            {!isApplicant && (
              <LayoutComposer.Entry id="PartnerLedgerSection">
                {known(6, () => (
                  <PartnerLedgerSection partnerId={id} />
                ))}
              </LayoutComposer.Entry>
            )}
            {!isApplicant && (
              <LayoutComposer.Entry id="PartnerLinksSection">
                {known(2, (shown) => (
                  <PartnerLinksSection partner={shown} />
                ))}
              </LayoutComposer.Entry>
            )}
            {!isApplicant && (
              <LayoutComposer.Entry id="PartnerLeadsSection">
                {known(3, (shown) => (
                  <PartnerLeadsSection partner={shown} />
                ))}
              </LayoutComposer.Entry>
            )}
            {partner && !isApplicant && (
              <LayoutComposer.Entry id="PartnerPayoutsSection">
                <PartnerPayoutsSection key={id} partnerId={id} />
              </LayoutComposer.Entry>
            )}
            {partner && !isApplicant && (
              <LayoutComposer.Entry id="PartnerTaxesSection">
                <PartnerTaxesSection key={id} partnerId={id} />
              </LayoutComposer.Entry>
            )}
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
              {known(1, (shown) => (
                <PartnerMembersSection partner={shown} />
              ))}
            </LayoutComposer.Entry>
            {!isApplicant && (
              <LayoutComposer.Entry id="PartnerProgramsSection">
                {known(1, (shown) => (
                  <PartnerProgramsSection partner={shown} />
                ))}
              </LayoutComposer.Entry>
            )}
            {!isApplicant && (
              <LayoutComposer.Entry id="PartnerOverridesSection">
                {known(2, (shown) => (
                  <PartnerOverridesSection partner={shown} />
                ))}
              </LayoutComposer.Entry>
            )}
            {!isApplicant && (
              <LayoutComposer.Entry id="PartnerCouponsSection">
                {known(1, (shown) => (
                  <PartnerCouponsSection partner={shown} />
                ))}
              </LayoutComposer.Entry>
            )}
            {!isApplicant && (
              <LayoutComposer.Entry id="PartnerRecruitsSection">
                {/* The key: folded or not is remembered for one partner only. */}
                {known(2, () => (
                  <PartnerRecruitsSection key={id} partnerId={id} />
                ))}
              </LayoutComposer.Entry>
            )}
            {partner && (
              <LayoutComposer.Entry id="PartnerAgreementSection">
                <PartnerAgreementSection key={id} partnerId={id} />
              </LayoutComposer.Entry>
            )}
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

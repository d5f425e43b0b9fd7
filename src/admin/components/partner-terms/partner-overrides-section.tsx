import { useTranslation } from "react-i18next"
import { useLocation } from "react-router-dom"

import type { PartnerDetail } from "../../lib/partner-detail-types"
import { LinkButton } from "../common/link-button"
import { SideSection } from "../partner-detail/side-section"
import { OverrideItem } from "./override-item"

/** The rates that a partner has of their own, above what programs say. */
export const PartnerOverridesSection = ({
  partner,
}: {
  partner: PartnerDetail
}) => {
  const { t } = useTranslation("partner-center")
  const { search } = useLocation()
  const heading = t("partnerDetail.overrides.heading")
  return (
    <SideSection
      heading={heading}
      empty={t("partnerDetail.overrides.empty")}
      count={partner.overrides.count}
      action={
        <LinkButton
          to={`override${search}`}
          label={t("partnerDetail.add")}
          of={heading}
        />
      }
      items={partner.overrides.items.map((override) => ({
        id: override.id,
        content: <OverrideItem partnerId={partner.id} override={override} />,
      }))}
    />
  )
}

import { useTranslation } from "react-i18next"

import { PartnerDrawer } from "../../../../../components/partner-detail/partner-drawer"
import { PartnerPayoutEdit } from "../../../../../components/partner-payout/partner-payout-edit"

const PartnerPayoutPage = () => {
  const { t } = useTranslation("partner-center")
  return (
    <PartnerDrawer
      heading={t("payoutSettings.partner.heading")}
      description={t("payoutSettings.partner.description")}
    >
      {({ id }) => <PartnerPayoutEdit partnerId={id} />}
    </PartnerDrawer>
  )
}

export default PartnerPayoutPage

import { useTranslation } from "react-i18next"

import { PartnerDrawer } from "../../../../../components/partner-detail/partner-drawer"
import { HoldForm } from "../../../../../components/partner-payout/hold-form"

const HoldPage = () => {
  const { t } = useTranslation("partner-center")
  return (
    <PartnerDrawer
      heading={t("payouts.hold.heading")}
      description={t("payouts.hold.hint")}
    >
      {({ id }) => <HoldForm partnerId={id} />}
    </PartnerDrawer>
  )
}

export default HoldPage

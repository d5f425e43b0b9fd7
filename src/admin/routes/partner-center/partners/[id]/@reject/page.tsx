import { useTranslation } from "react-i18next"

import { RejectForm } from "../../../../../components/partner-application/reject-form"
import { PartnerDrawer } from "../../../../../components/partner-detail/partner-drawer"

const RejectPage = () => {
  const { t } = useTranslation("partner-center")
  return (
    <PartnerDrawer
      heading={t("applications.reject.heading")}
      description={(name) => t("applications.reject.description", { name })}
    >
      {(partner) => <RejectForm partner={partner} />}
    </PartnerDrawer>
  )
}

export default RejectPage

import { useTranslation } from "react-i18next"

import { ApproveForm } from "../../../../../components/partner-application/approve-form"
import { PartnerDrawer } from "../../../../../components/partner-detail/partner-drawer"

const ApprovePage = () => {
  const { t } = useTranslation("partner-center")
  return (
    <PartnerDrawer
      heading={t("applications.approve.heading")}
      description={(name) => t("applications.approve.description", { name })}
    >
      {(partner) => <ApproveForm partner={partner} />}
    </PartnerDrawer>
  )
}

export default ApprovePage

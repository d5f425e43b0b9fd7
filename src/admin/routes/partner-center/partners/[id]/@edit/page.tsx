import { useTranslation } from "react-i18next"

import { PartnerDrawer } from "../../../../../components/partner-detail/partner-drawer"
import { EditPartnerForm } from "../../../../../components/partner-form/edit-partner-form"

const EditPartnerPage = () => {
  const { t } = useTranslation("partner-center")
  return (
    <PartnerDrawer
      heading={t("partners.edit.heading")}
      description={t("partners.edit.description")}
    >
      {(partner) => <EditPartnerForm partner={partner} />}
    </PartnerDrawer>
  )
}

export default EditPartnerPage

import { useQueryParams } from "@medusajs/dashboard/hooks"
import { useTranslation } from "react-i18next"

import { OverrideForm } from "../../../../../components/override-form/override-form"
import { PartnerDrawer } from "../../../../../components/partner-detail/partner-drawer"

const OverridePage = () => {
  const { t } = useTranslation("partner-center")
  const { override_id } = useQueryParams(["override_id"])
  return (
    <PartnerDrawer
      heading={t(`partnerDetail.overrides.${override_id ? "edit" : "create"}`)}
      description={t("partnerDetail.overrides.hint")}
    >
      {({ id, overrides }) => (
        <OverrideForm
          partnerId={id}
          override={overrides.items.find((one) => one.id === override_id)}
        />
      )}
    </PartnerDrawer>
  )
}

export default OverridePage

import { RouteDrawer } from "@medusajs/dashboard/components"
import { useQueryParams } from "@medusajs/dashboard/hooks"
import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"

import { DrawerTitle } from "../../../../../components/common/drawer-title"
import { OverrideForm } from "../../../../../components/override-form/override-form"
import { usePartner } from "../../../../../hooks/api/partners"

const OverridePage = () => {
  const { t } = useTranslation("partner-center")
  const { id = "" } = useParams()
  const { override_id } = useQueryParams(["override_id"])
  const { partner, isError, error } = usePartner(id)
  const override = partner?.overrides.items.find(
    (one) => one.id === override_id,
  )

  if (isError) {
    throw error
  }

  return (
    <RouteDrawer>
      <DrawerTitle
        heading={t(
          `partnerDetail.overrides.${override_id ? "edit" : "create"}`,
        )}
        description={t("partnerDetail.overrides.hint")}
      />
      {partner && <OverrideForm partnerId={id} override={override} />}
    </RouteDrawer>
  )
}

export default OverridePage

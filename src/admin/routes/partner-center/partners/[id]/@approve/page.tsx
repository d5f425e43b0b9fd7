import { RouteDrawer } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"

import { DrawerTitle } from "../../../../../components/common/drawer-title"
import { ApproveForm } from "../../../../../components/partner-application/approve-form"
import { usePartner } from "../../../../../hooks/api/partners"

const ApprovePage = () => {
  const { t } = useTranslation("partner-center")
  const { id = "" } = useParams()
  const { partner, isError, error } = usePartner(id)

  if (isError) {
    throw error
  }

  return (
    <RouteDrawer>
      <DrawerTitle
        heading={t("applications.approve.heading")}
        description={t("applications.approve.description", {
          name: partner?.name ?? "",
        })}
      />
      {partner && <ApproveForm partner={partner} />}
    </RouteDrawer>
  )
}

export default ApprovePage

import { RouteDrawer } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"

import { DrawerTitle } from "../../../../../components/common/drawer-title"
import { RejectForm } from "../../../../../components/partner-application/reject-form"
import { usePartner } from "../../../../../hooks/api/partners"

const RejectPage = () => {
  const { t } = useTranslation("partner-center")
  const { id = "" } = useParams()
  const { partner, isError, error } = usePartner(id)

  if (isError) {
    throw error
  }

  return (
    <RouteDrawer>
      <DrawerTitle
        heading={t("applications.reject.heading")}
        description={t("applications.reject.description", {
          name: partner?.name ?? "",
        })}
      />
      {partner && <RejectForm partner={partner} />}
    </RouteDrawer>
  )
}

export default RejectPage

import { RouteDrawer } from "@medusajs/dashboard/components"
import { Heading } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"

import { EditPartnerForm } from "../../../../../components/partner-form/edit-partner-form"
import { usePartner } from "../../../../../hooks/api/partners"

const EditPartnerPage = () => {
  const { t } = useTranslation("partner-center")
  const { id = "" } = useParams()
  const { partner, isError, error } = usePartner(id)

  if (isError) {
    throw error
  }

  return (
    <RouteDrawer>
      <RouteDrawer.Header>
        <RouteDrawer.Title asChild>
          <Heading>{t("partners.edit.heading")}</Heading>
        </RouteDrawer.Title>
        <RouteDrawer.Description className="sr-only">
          {t("partners.edit.description")}
        </RouteDrawer.Description>
      </RouteDrawer.Header>
      {partner && <EditPartnerForm partner={partner} />}
    </RouteDrawer>
  )
}

export default EditPartnerPage

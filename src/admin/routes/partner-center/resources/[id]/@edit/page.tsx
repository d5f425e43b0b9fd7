import { RouteDrawer } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"

import { DrawerTitle } from "../../../../../components/common/drawer-title"
import { EditResourceForm } from "../../../../../components/resource-form/edit-resource-form"
import { useResource } from "../../../../../hooks/api/resources"

const EditResourcePage = () => {
  const { t } = useTranslation("partner-center")
  const { id = "" } = useParams()
  const { resource, isError, error } = useResource(id)

  if (isError) {
    throw error
  }

  return (
    <RouteDrawer>
      <DrawerTitle
        heading={t("resources.edit.heading")}
        description={t("resources.edit.description")}
      />
      {resource && <EditResourceForm resource={resource} />}
    </RouteDrawer>
  )
}

export default EditResourcePage

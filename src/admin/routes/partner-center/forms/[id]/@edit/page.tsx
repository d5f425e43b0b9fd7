import { RouteDrawer } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"

import { DrawerTitle } from "../../../../../components/common/drawer-title"
import { EditWebForm } from "../../../../../components/web-form-fields/edit-web-form"
import { useWebForm } from "../../../../../hooks/api/web-forms"

const EditFormPage = () => {
  const { t } = useTranslation("partner-center")
  const { id = "" } = useParams()
  const { form, isError, error } = useWebForm(id)

  if (isError) {
    throw error
  }

  return (
    <RouteDrawer>
      <DrawerTitle
        heading={t("forms.edit.heading")}
        description={t("forms.edit.description")}
      />
      {form && <EditWebForm form={form} />}
    </RouteDrawer>
  )
}

export default EditFormPage

import { RouteDrawer } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import { useLocation, useParams } from "react-router-dom"

import { DrawerTitle } from "../../../../../components/common/drawer-title"
import { EditLinkForm } from "../../../../../components/link-form/edit-link-form"
import { useLink } from "../../../../../hooks/api/links"
import { paths } from "../../../../../lib/paths"

const EditLinkPage = () => {
  const { t } = useTranslation("partner-center")
  const { id = "" } = useParams()
  const { search } = useLocation()
  const { link, isError, error } = useLink(id)

  if (isError) {
    throw error
  }

  return (
    // One step up is `edit`, which is no page.
    <RouteDrawer prev={`${paths.links}${search}`}>
      <DrawerTitle
        heading={t("links.edit.heading")}
        description={t("links.edit.description")}
      />
      {link && <EditLinkForm link={link} />}
    </RouteDrawer>
  )
}

export default EditLinkPage

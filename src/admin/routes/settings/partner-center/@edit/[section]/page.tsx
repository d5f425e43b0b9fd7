import { RouteDrawer } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import { Navigate, useParams } from "react-router-dom"

import { DrawerTitle } from "../../../../../components/common/drawer-title"
import { EditPortalForm } from "../../../../../components/portal-settings/edit-portal-form"
import { usePortalSettings } from "../../../../../hooks/api/portal-settings"
import { paths } from "../../../../../lib/paths"
import { toPortalSection } from "../../../../../lib/portal-form"

const EditPortalPage = () => {
  const { t } = useTranslation("partner-center")
  const section = toPortalSection(useParams().section)
  const { settings, isError, error } = usePortalSettings()

  if (isError) {
    throw error
  }
  if (!section) {
    return <Navigate to={paths.portalSettings} replace />
  }

  return (
    <RouteDrawer>
      <DrawerTitle
        heading={t("portal.edit.heading", {
          section: t(`portal.sections.${section}.heading`),
        })}
        description={t(`portal.sections.${section}.description`)}
      />
      {settings && <EditPortalForm section={section} settings={settings} />}
    </RouteDrawer>
  )
}

export default EditPortalPage

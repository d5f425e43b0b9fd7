import { RouteDrawer } from "@medusajs/dashboard/components"
import { Heading } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Navigate, useParams } from "react-router-dom"

import { EditSettingsForm } from "../../../../../components/partner-settings/edit-settings-form"
import { usePartnerSettings } from "../../../../../hooks/api/partner-settings"
import { paths } from "../../../../../lib/paths"
import { toSection } from "../../../../../lib/settings-sections"

const EditSettingsPage = () => {
  const { t } = useTranslation("partner-center")
  const section = toSection(useParams().section)
  const { settings, isError, error } = usePartnerSettings()

  if (isError) {
    throw error
  }
  if (!section) {
    return <Navigate to={paths.settings} replace />
  }

  return (
    <RouteDrawer>
      <RouteDrawer.Header>
        <RouteDrawer.Title asChild>
          <Heading>
            {t("settings.edit.heading", {
              section: t(`settings.sections.${section}`),
            })}
          </Heading>
        </RouteDrawer.Title>
        <RouteDrawer.Description className="sr-only">
          {t("settings.edit.description")}
        </RouteDrawer.Description>
      </RouteDrawer.Header>
      {settings && <EditSettingsForm section={section} settings={settings} />}
    </RouteDrawer>
  )
}

export default EditSettingsPage

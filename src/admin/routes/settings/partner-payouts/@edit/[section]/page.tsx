import { RouteDrawer } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import { Navigate, useParams } from "react-router-dom"

import { DrawerTitle } from "../../../../../components/common/drawer-title"
import { EditPayoutSettingsForm } from "../../../../../components/payout-settings/edit-payout-settings-form"
import { usePayoutDefaults } from "../../../../../hooks/api/payout-settings"
import { useStoreCurrencies } from "../../../../../hooks/use-store-currencies"
import { paths } from "../../../../../lib/paths"
import { toPayoutSection } from "../../../../../lib/payout-settings-form"

const EditPayoutSettingsPage = () => {
  const { t } = useTranslation("partner-center")
  const section = toPayoutSection(useParams().section)
  const { defaults, isError, error } = usePayoutDefaults()
  const currencies = useStoreCurrencies()

  if (isError) {
    throw error
  }
  if (!section) {
    return <Navigate to={paths.payoutSettings} replace />
  }

  return (
    <RouteDrawer>
      <DrawerTitle
        heading={t("payoutSettings.edit.heading", {
          section: t(`payoutSettings.sections.${section}.heading`),
        })}
        description={t(`payoutSettings.sections.${section}.description`)}
      />
      {defaults && currencies && (
        <EditPayoutSettingsForm
          section={section}
          defaults={defaults}
          storeCurrencies={currencies}
        />
      )}
    </RouteDrawer>
  )
}

export default EditPayoutSettingsPage

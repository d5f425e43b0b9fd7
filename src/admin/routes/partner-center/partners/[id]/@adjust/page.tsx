import { RouteDrawer } from "@medusajs/dashboard/components"
import { useStore } from "@medusajs/dashboard/hooks"
import { Heading } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"

import { AdjustmentForm } from "../../../../../components/adjustment-form/adjustment-form"
import { usePartner } from "../../../../../hooks/api/partners"

const AdjustPage = () => {
  const { t } = useTranslation("partner-center")
  const { id = "" } = useParams()
  const { partner, isError, error } = usePartner(id)
  const { store, isError: isStoreError, error: storeError } = useStore()

  if (isError || isStoreError) {
    throw error ?? storeError
  }

  return (
    <RouteDrawer>
      <RouteDrawer.Header>
        <RouteDrawer.Title asChild>
          <Heading>{t("ledger.adjust.heading")}</Heading>
        </RouteDrawer.Title>
        <RouteDrawer.Description className="sr-only">
          {t("ledger.adjust.description")}
        </RouteDrawer.Description>
      </RouteDrawer.Header>
      {partner && store && <AdjustmentForm partner={partner} store={store} />}
    </RouteDrawer>
  )
}

export default AdjustPage

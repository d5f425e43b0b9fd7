import { RouteDrawer } from "@medusajs/dashboard/components"
import { useStore } from "@medusajs/dashboard/hooks"
import { Heading } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"

import { usePartner } from "../../hooks/api/partners"
import { AdjustmentForm } from "./adjustment-form"

interface AdjustmentDrawerProps {
  /** Empty while nobody is chosen yet. */
  partnerId: string
  /** Above the form: who is meant, where the page does not say it. */
  children?: ReactNode
}

/** Posts an adjustment or a bonus for a partner. */
export const AdjustmentDrawer = ({
  partnerId,
  children,
}: AdjustmentDrawerProps) => {
  const { t } = useTranslation("partner-center")
  const { partner, isError, error } = usePartner(partnerId)
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
      {children}
      {partner && store && (
        // Anew for another partner: their currencies and balances are others.
        <AdjustmentForm key={partner.id} partner={partner} store={store} />
      )}
    </RouteDrawer>
  )
}

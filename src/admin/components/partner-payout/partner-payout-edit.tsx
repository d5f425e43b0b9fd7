import { RouteDrawer } from "@medusajs/dashboard/components"
import { Skeleton } from "@medusajs/ui"

import { usePartnerPayout } from "../../hooks/api/payout-settings"
import { useStoreCurrencies } from "../../hooks/use-store-currencies"
import { PartnerPayoutForm } from "./partner-payout-form"

/** The form of how a partner is paid, once it is known how they are now. */
export const PartnerPayoutEdit = ({ partnerId }: { partnerId: string }) => {
  const { settings, isError, error } = usePartnerPayout(partnerId, true)
  const currencies = useStoreCurrencies()

  if (isError) {
    throw error
  }
  return settings && currencies ? (
    <PartnerPayoutForm
      partnerId={partnerId}
      settings={settings}
      storeCurrencies={currencies}
    />
  ) : (
    <RouteDrawer.Body>
      <Skeleton className="h-40 w-full" />
    </RouteDrawer.Body>
  )
}

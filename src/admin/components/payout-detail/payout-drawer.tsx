import { RouteDrawer } from "@medusajs/dashboard/components"
import { Heading, Skeleton } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { usePayout, usePayoutBatch } from "../../hooks/api/payouts"
import type { Payout } from "../../lib/payouts-types"
import { DrawerTitle } from "../common/drawer-title"
import { PayoutFacts } from "./payout-facts"
import { PayoutSum } from "./payout-sum"
import { PayoutTransfers } from "./payout-transfers"

/** One payout: how its amount came about, where its money went, and who said so. */
export const PayoutDrawer = ({ id }: { id: string }) => {
  const { t } = useTranslation("partner-center")
  const { payout, isError, error } = usePayout(id)

  if (isError) {
    throw error
  }

  return (
    <RouteDrawer>
      <DrawerTitle
        heading={
          payout
            ? t("payouts.detail.heading", { name: payout.partner.name })
            : t("payouts.detail.loading")
        }
        description={t("payouts.detail.description")}
      />
      <RouteDrawer.Body className="flex flex-1 flex-col gap-y-8 overflow-y-auto">
        {payout ? (
          <Sections payout={payout} />
        ) : (
          <Skeleton className="h-40 w-full" />
        )}
      </RouteDrawer.Body>
    </RouteDrawer>
  )
}

const Sections = ({ payout }: { payout: Payout }) => {
  const { t } = useTranslation("partner-center")
  const { batch, isError, error } = usePayoutBatch(payout.batch_id)

  if (isError) {
    throw error
  }

  return (
    <>
      <PayoutFacts payout={payout} batch={batch} />
      <section className="flex flex-col gap-y-3">
        <Heading level="h2">{t("payouts.detail.sum")}</Heading>
        {batch ? (
          <PayoutSum payout={payout} basis={batch.basis} />
        ) : (
          <Skeleton className="h-24 w-full" />
        )}
      </section>
      <section className="flex flex-col gap-y-3">
        <Heading level="h2">{t("payouts.detail.transfers")}</Heading>
        <PayoutTransfers payoutId={payout.id} />
      </section>
    </>
  )
}

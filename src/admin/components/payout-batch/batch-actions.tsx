import { CheckCircle, XCircle } from "@medusajs/icons"
import { Button } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"

import { useBatchName } from "../../hooks/use-batch-name"
import { countOf } from "../../lib/payout-outcomes"
import type { PayoutBatch, PayoutOutcome } from "../../lib/payouts-types"
import { RowMenu } from "../common/row-menu"
import { SettleDrawer } from "./settle-drawer"

const OTHERS = ["failed", "canceled"] as const

/** What can be said of all payouts that are in transit. */
export const BatchActions = ({ batch }: { batch: PayoutBatch }) => {
  const { t } = useTranslation("partner-center")
  const nameOf = useBatchName()
  const [outcome, setOutcome] = useState<PayoutOutcome | null>(null)
  const { payouts, amount } = countOf(batch, "in_transit")
  if (payouts === 0 && outcome === null) {
    return null
  }
  return (
    <>
      <Button
        size="small"
        variant="secondary"
        disabled={payouts === 0}
        onClick={() => setOutcome("paid")}
      >
        <CheckCircle />
        {t("payouts.settle.paid.all")}
      </Button>
      <RowMenu
        of={nameOf(batch)}
        groups={[
          {
            actions: OTHERS.map((name) => ({
              icon: <XCircle />,
              label: t(`payouts.settle.${name}.all`),
              disabled: payouts === 0,
              onClick: () => setOutcome(name),
            })),
          },
        ]}
      />
      {outcome && (
        <SettleDrawer
          batchId={batch.id}
          outcome={outcome}
          payoutIds={null}
          count={payouts}
          amount={amount}
          currencyCode={batch.currency_code}
          onClose={() => setOutcome(null)}
        />
      )}
    </>
  )
}

import { CheckCircle, XCircle } from "@medusajs/icons"
import { Button } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"

import { useBatchName } from "../../hooks/use-batch-name"
import { countOf, settledOfAll } from "../../lib/payout-outcomes"
import type { PayoutBatch, PayoutOutcome } from "../../lib/payouts-types"
import { RowMenu } from "../common/row-menu"
import { SettleDrawer } from "./settle-drawer"
import { useBatchMenu } from "./use-batch-menu"

const OTHERS = ["failed", "canceled"] as const

/** How a batch is paid, and what can be said of all its payouts that are in transit. */
export const BatchActions = ({ batch }: { batch: PayoutBatch }) => {
  const { t } = useTranslation("partner-center")
  const nameOf = useBatchName()
  const [outcome, setOutcome] = useState<PayoutOutcome | null>(null)
  const { payouts } = countOf(batch, "in_transit")
  const menu = useBatchMenu(batch)
  return (
    <>
      {payouts > 0 && (
        <Button
          size="small"
          variant="secondary"
          onClick={() => setOutcome("paid")}
        >
          <CheckCircle />
          {t("payouts.settle.paid.all")}
        </Button>
      )}
      <RowMenu
        of={nameOf(batch)}
        groups={[
          ...menu,
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
          settled={settledOfAll(outcome, batch)}
          currencyCode={batch.currency_code}
          onClose={() => setOutcome(null)}
        />
      )}
    </>
  )
}

import { useState } from "react"

import { settledOf, thoseThatMay } from "../../lib/payout-outcomes"
import type { Payout, PayoutOutcome } from "../../lib/payouts-types"
import { SettleDrawer } from "./settle-drawer"

interface SettleChosenProps {
  batchId: string
  outcome: PayoutOutcome
  chosen: Payout[]
  onClose: () => void
  onDone: () => void
}

/** Settles the payouts that were selected, as far as the outcome can be theirs. */
export const SettleChosen = ({
  batchId,
  outcome,
  chosen,
  onClose,
  onDone,
}: SettleChosenProps) => {
  // As they were when the command was given: the list may be read again meanwhile.
  const [payouts] = useState(() => thoseThatMay(outcome, chosen))
  return (
    <SettleDrawer
      batchId={batchId}
      outcome={outcome}
      payoutIds={payouts.map(({ id }) => id)}
      settled={settledOf(outcome, payouts)}
      currencyCode={payouts[0]?.currency_code ?? ""}
      onClose={onClose}
      onDone={onDone}
    />
  )
}

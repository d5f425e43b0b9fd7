import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { LEDGER_MODULE } from "../../../modules/ledger"
import type LedgerModuleService from "../../../modules/ledger/service"

export const openOrderSyncStepId = "partner-center-open-order-sync"

/**
 * Begins a sync: draws the order's next ticket, and says what the last one left behind. A ticket that is never used does no harm, so there
 * is nothing to compensate.
 */
export const openOrderSyncStep = createStep(
  openOrderSyncStepId,
  async ({ order_id }: { order_id: string }, { container }) => {
    const ledger = container.resolve<LedgerModuleService>(LEDGER_MODULE)
    return new StepResponse(await ledger.openOrderSync(order_id))
  },
)

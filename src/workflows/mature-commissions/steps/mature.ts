import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { LEDGER_MODULE } from "../../../modules/ledger"
import type LedgerModuleService from "../../../modules/ledger/service"
import {
  type SyncCount,
  syncOrders,
} from "../../sync-order-commissions/sync-orders"

const BATCH = 100
/** More than this wait for the next run. */
const MOST_BATCHES = 50

/**
 * Syncs the orders whose hold period is over, in batches; each sync makes payable what
 * may be, by what its order says now: some turns of an order (a transfer that is
 * accepted, a return that is called off) bring no event. Any number of machines may do
 * so at once. An order that fails is left to the reconcile job. Nothing to compensate:
 * what is due stays due.
 */
export const matureStep = createStep(
  "partner-center-mature",
  async (_: undefined, { container }): Promise<StepResponse<SyncCount>> => {
    const ledger = container.resolve<LedgerModuleService>(LEDGER_MODULE)
    const result: SyncCount = { synced: 0, failed: 0 }
    for (let batch = 0; batch < MOST_BATCHES; batch++) {
      const due = await ledger.listOrdersToMature(BATCH)
      const count = await syncOrders(container, due)
      result.synced += count.synced
      result.failed += count.failed
      if (due.length < BATCH || count.failed > 0) {
        break
      }
    }
    return new StepResponse(result)
  },
)

import {
  createStep,
  createWorkflow,
  StepResponse,
} from "@medusajs/framework/workflows-sdk"

import { LEDGER_MODULE } from "../../modules/ledger"
import type LedgerModuleService from "../../modules/ledger/service"

/** Counts months of what partners earned, until none that is over is left. */
export const rollUpSalesStep = createStep(
  "partner-center-roll-up-sales",
  async (_, { container }): Promise<StepResponse<void>> => {
    const ledger = container.resolve<LedgerModuleService>(LEDGER_MODULE)
    while ((await ledger.rollUpSales(new Date())) > 0) {
      // In transactions of their own, so that nobody waits for all of them.
    }
    return new StepResponse()
  },
)

export const rollUpSalesWorkflowId = "partner-center-roll-up-sales"

/**
 * Counts the months that are over of what partners earned, for their reports, which add up
 * themselves what is not counted. Safe to run anywhere, any number of times.
 *
 * @example
 * await rollUpSalesWorkflow(container).run()
 *
 * @summary
 *
 * Roll up sales.
 */
export const rollUpSalesWorkflow = createWorkflow(rollUpSalesWorkflowId, () => {
  rollUpSalesStep()
})

import type { Logger, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import { LEDGER_MODULE } from "../../modules/ledger"
import type LedgerModuleService from "../../modules/ledger/service"
import { sendDuePayoutsStep } from "./send-due-payouts"
import { openPayoutBatchWorkflow } from "./open-payout-batch"
import {
  type MissedPayoutNewsInput,
  tellMissedPayoutNewsStep,
} from "./tell-payout-news"

/** More batches than this wait for the next run. */
const MOST_BATCHES = 20

/**
 * Goes on with batches whose money is not set aside yet: their event was lost, or the
 * process died. One that fails does not keep the others waiting. Any number of machines
 * may do so at once.
 * @returns how many payouts were opened
 */
export const openWaitingBatchesStep = createStep(
  "partner-center-open-waiting-batches",
  async (_: undefined, { container }): Promise<StepResponse<number>> => {
    const batches = await container
      .resolve<LedgerModuleService>(LEDGER_MODULE)
      .listUnopenedBatches(MOST_BATCHES)
    let opened = 0
    for (const id of batches) {
      opened += await open(container, id)
    }
    return new StepResponse(opened)
  },
)

/**
 * Works off what payouts are waiting for. Safe to run anywhere, any number of times.
 *
 * @example
 * await workOffPayoutsWorkflow(container).run({ input: {} })
 *
 * @summary
 *
 * Work off payouts.
 */
export const workOffPayoutsWorkflow = createWorkflow(
  "partner-center-work-off-payouts",
  (input: MissedPayoutNewsInput) => {
    const told = tellMissedPayoutNewsStep(input)
    const opened = openWaitingBatchesStep()
    const sent = sendDuePayoutsStep()
    return new WorkflowResponse({ told, opened, sent })
  },
)

async function open(container: MedusaContainer, id: string): Promise<number> {
  try {
    const { result } = await openPayoutBatchWorkflow(container).run({
      input: { id },
    })
    return result
  } catch (error) {
    container
      .resolve<Logger>(ContainerRegistrationKeys.LOGGER)
      .error(`Payout batch ${id} could not be opened`, error as Error)
    return 0
  }
}

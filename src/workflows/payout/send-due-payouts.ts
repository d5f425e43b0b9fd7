import type { Logger } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import { LEDGER_MODULE } from "../../modules/ledger"
import type LedgerModuleService from "../../modules/ledger/service"
import { sendPayout } from "./send-payout"

/** So many are taken at once; nobody else touches them for the seconds below. */
const CHUNK = 1
const SECONDS = 600
/** More than this wait for the next run. */
const MOST_CHUNKS = 500

/**
 * Sends payouts that wait for their provider and asks after those that it has, one after
 * the other; one that goes wrong does not keep the others waiting. Any number of machines
 * may do so at once: each payout is one's turn, and a turn that nobody ends comes again.
 * @returns how many were sent or asked after
 */
export const sendDuePayoutsStep = createStep(
  "partner-center-send-due-payouts",
  async (_: undefined, { container }): Promise<StepResponse<number>> => {
    const ledger = container.resolve<LedgerModuleService>(LEDGER_MODULE)
    const logger = container.resolve<Logger>(ContainerRegistrationKeys.LOGGER)
    let worked = 0
    for (let chunk = 0; chunk < MOST_CHUNKS; chunk++) {
      const due = await ledger.takeDuePayouts(CHUNK, SECONDS)
      for (const payout of due) {
        try {
          await sendPayout(container, payout, new Date())
        } catch (error) {
          logger.error(
            `Payout ${payout.id} could not be worked off`,
            error as Error,
          )
        }
      }
      worked += due.length
      if (due.length < CHUNK) {
        break
      }
    }
    return new StepResponse(worked)
  },
)

/**
 * Sends payouts that wait for their provider and asks after those that it has. Safe to run
 * anywhere, any number of times.
 *
 * @example
 * await sendDuePayoutsWorkflow(container).run()
 *
 * @summary
 *
 * Send payouts to their providers.
 */
export const sendDuePayoutsWorkflow = createWorkflow(
  "partner-center-send-due-payouts",
  () => new WorkflowResponse(sendDuePayoutsStep()),
)

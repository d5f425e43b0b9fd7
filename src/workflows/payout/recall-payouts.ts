import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import { LEDGER_MODULE } from "../../modules/ledger"
import type LedgerModuleService from "../../modules/ledger/service"
import { payoutPages } from "./payout-pages"

const CHUNK = 200

export interface RecallPayoutsInput {
  batch_id: string
  /** Left out: all that wait to be sent. */
  payout_ids?: string[]
}

/**
 * Takes payouts back from their provider which it has not been told of; others are passed
 * over. Nothing to compensate: what is taken back waits for people, or is given to a
 * provider again.
 * @returns how many were taken back
 */
export const recallPayoutsStep = createStep(
  "partner-center-recall-payouts",
  async (
    { batch_id, payout_ids }: RecallPayoutsInput,
    { container },
  ): Promise<StepResponse<number>> => {
    const ledger = container.resolve<LedgerModuleService>(LEDGER_MODULE)
    const filters = {
      batch_id,
      ids: payout_ids,
      status: ["in_transit" as const],
    }
    let recalled = 0
    for await (const page of payoutPages(ledger, filters, CHUNK)) {
      recalled += await ledger.recallPayouts(page.map(({ id }) => id))
    }
    return new StepResponse(recalled)
  },
)

/**
 * Takes payouts of a batch back from a provider that has not been told of them yet: people
 * may pay them then, or another provider.
 *
 * @example
 * await recallPayoutsWorkflow(container).run({ input: { batch_id: "pbat_123" } })
 *
 * @summary
 *
 * Take payouts back from their provider.
 */
export const recallPayoutsWorkflow = createWorkflow(
  "partner-center-recall-payouts",
  (input: RecallPayoutsInput) => new WorkflowResponse(recallPayoutsStep(input)),
)

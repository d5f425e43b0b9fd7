import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"

import { LEDGER_MODULE } from "../../modules/ledger"
import type LedgerModuleService from "../../modules/ledger/service"
import type { PayoutNews } from "../../providers/payout-provider"
import { PartnerCenterEvents } from "../events"

/**
 * Has payouts asked after of which a provider told something. What it told is not kept:
 * news can be old, doubled or in the wrong order, so the provider is asked how the payment
 * stands now. Nothing to compensate: asking once more changes nothing.
 */
export const hastenPayoutsStep = createStep(
  "partner-center-hasten-payouts",
  async (news: PayoutNews[], { container }): Promise<StepResponse<number>> => {
    const ledger = container.resolve<LedgerModuleService>(LEDGER_MODULE)
    await ledger.hastenPayouts({
      ids: news.flatMap(({ payout_id }) => payout_id ?? []),
    })
    await ledger.hastenPayouts({
      external_ids: news.flatMap(({ payout_id, result }) =>
        payout_id === null && result.external_id ? result.external_id : [],
      ),
    })
    return new StepResponse(news.length)
  },
)

/**
 * Takes what a payout provider told by a webhook.
 *
 * @example
 * await receivePayoutNewsWorkflow(container).run({
 *   input: [
 *     {
 *       payout_id: "pout_123",
 *       result: { external_id: "ITEM1", status: "paid", reason: null },
 *     },
 *   ],
 * })
 *
 * @summary
 *
 * Receive news of payouts.
 */
export const receivePayoutNewsWorkflow = createWorkflow(
  "partner-center-receive-payout-news",
  (input: PayoutNews[]) => {
    const received = hastenPayoutsStep(input)
    emitEventStep({ eventName: PartnerCenterEvents.PAYOUTS_DUE, data: {} })
    return new WorkflowResponse(received)
  },
)

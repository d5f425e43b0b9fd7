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

/** What a provider of the store told. */
export interface PayoutNewsInput {
  provider_id: string
  news: PayoutNews[]
}

/**
 * Has payouts asked after of which a provider told something. What it told of their state is not
 * kept: news can be old, doubled or in the wrong order, so the provider is asked how the payment
 * stands now. Nothing to compensate: asking once more changes nothing.
 */
export const hastenPayoutsStep = createStep(
  "partner-center-hasten-payouts",
  async (
    { provider_id, news }: PayoutNewsInput,
    { container },
  ): Promise<StepResponse<number>> => {
    const ledger = container.resolve<LedgerModuleService>(LEDGER_MODULE)
    for (const { payout_id, result } of news) {
      const { external_id } = result
      if (payout_id !== null || external_id !== null) {
        await ledger.hastenPayout(provider_id, { payout_id, external_id })
      }
    }
    return new StepResponse(news.length)
  },
)

/**
 * Takes what a payout provider told by a webhook.
 *
 * @example
 * await receivePayoutNewsWorkflow(container).run({
 *   input: {
 *     provider_id: "paypal",
 *     news: [
 *       {
 *         payout_id: "pout_123",
 *         result: { external_id: "BATCH1", status: "paid", reason: null },
 *       },
 *     ],
 *   },
 * })
 *
 * @summary
 *
 * Receive news of payouts.
 */
export const receivePayoutNewsWorkflow = createWorkflow(
  "partner-center-receive-payout-news",
  (input: PayoutNewsInput) => {
    const received = hastenPayoutsStep(input)
    emitEventStep({ eventName: PartnerCenterEvents.PAYOUTS_DUE, data: {} })
    return new WorkflowResponse(received)
  },
)

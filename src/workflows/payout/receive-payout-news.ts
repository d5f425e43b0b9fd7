import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import { LEDGER_MODULE } from "../../modules/ledger"
import type LedgerModuleService from "../../modules/ledger/service"
import type { PayoutNews } from "../../providers/payout-provider"

/**
 * Has the payments that a provider told of asked after at once. News settle nothing
 * themselves: they may come twice and out of order, and an answer to a question is later
 * than any of them. Nothing to compensate.
 */
export const hastenToldPayoutsStep = createStep(
  "partner-center-hasten-told-payouts",
  async (
    news: PayoutNews[],
    { container },
  ): Promise<StepResponse<undefined>> => {
    const ledger = container.resolve<LedgerModuleService>(LEDGER_MODULE)
    const ids = news.flatMap(({ payout_id }) => payout_id ?? [])
    const externalIds = news.flatMap(({ payout_id, result }) =>
      payout_id === null ? (result.external_id ?? []) : [],
    )
    if (ids.length > 0) {
      await ledger.hastenPayouts({ ids })
    }
    if (externalIds.length > 0) {
      await ledger.hastenPayouts({ external_ids: externalIds })
    }
    return new StepResponse(undefined)
  },
)

/**
 * Takes in what payout providers tell of their payments by webhooks.
 *
 * @example
 * await receivePayoutNewsWorkflow(container).run({
 *   input: await provider.readWebhook({ body: req.rawBody, headers: req.headers }),
 * })
 *
 * @summary
 *
 * Receive news of payouts.
 */
export const receivePayoutNewsWorkflow = createWorkflow(
  "partner-center-receive-payout-news",
  (news: PayoutNews[]) => {
    hastenToldPayoutsStep(news)
    return new WorkflowResponse(undefined)
  },
)

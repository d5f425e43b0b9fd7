import { MedusaError } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"

import { LEDGER_MODULE } from "../../modules/ledger"
import type LedgerModuleService from "../../modules/ledger/service"
import { PAYEE_MODULE } from "../../modules/payee"
import type PayeeModuleService from "../../modules/payee/service"
import { MANUAL_PROVIDER } from "../../providers/manual/manual-payout-provider"
import { canPay } from "../../providers/payout-providers"
import { PartnerCenterEvents } from "../events"
import { payoutPages } from "./payout-pages"

const CHUNK = 200

export interface QueuePayoutsInput {
  batch_id: string
  provider_id: string
  /** Left out: all that are in transit and that the provider can pay. */
  payout_ids?: string[]
}

/**
 * Gives payouts to a provider; those that it cannot pay, that are somebody's already or
 * not in transit are passed over. Nothing to compensate: what is queued waits to be sent.
 * @throws MedusaError not found for a provider that the store has not, not allowed for
 * `manual`: people pay by hand and say so themselves
 */
export const queuePayoutsStep = createStep(
  "partner-center-queue-payouts",
  async (
    { batch_id, provider_id, payout_ids }: QueuePayoutsInput,
    { container },
  ): Promise<StepResponse<number>> => {
    const ledger = container.resolve<LedgerModuleService>(LEDGER_MODULE)
    const provider = await container
      .resolve<PayeeModuleService>(PAYEE_MODULE)
      .retrievePayoutProvider(provider_id)
    if (provider_id === MANUAL_PROVIDER) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        "provider_id: manual sends nothing; pay by the exported files and mark the payouts as paid",
      )
    }
    const filters = {
      batch_id,
      ids: payout_ids,
      status: ["in_transit" as const],
    }
    let queued = 0
    for await (const page of payoutPages(ledger, filters, CHUNK)) {
      const payable = page.filter(
        ({ method, currency_code }) =>
          method !== null && canPay(provider, method, currency_code),
      )
      queued += await ledger.queuePayouts(
        payable.map(({ id }) => id),
        provider_id,
      )
    }
    return new StepResponse(queued)
  },
)

/**
 * Gives payouts of a batch to a provider, who is told of them in the background.
 *
 * @example
 * await queuePayoutsWorkflow(container).run({
 *   input: { batch_id: "pbat_123", provider_id: "paypal" },
 * })
 *
 * @summary
 *
 * Let a provider pay a batch.
 */
export const queuePayoutsWorkflow = createWorkflow(
  "partner-center-queue-payouts",
  (input: QueuePayoutsInput) => {
    const queued = queuePayoutsStep(input)
    emitEventStep({
      eventName: PartnerCenterEvents.PAYOUTS_DUE,
      data: transform(input, ({ provider_id }) => ({ provider_id })),
    })
    return new WorkflowResponse(queued)
  },
)

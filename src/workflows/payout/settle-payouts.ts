import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import type { PayoutStatus } from "../../domain/payout/payout-status"
import { LEDGER_MODULE } from "../../modules/ledger"
import type {
  ChangedPayout,
  PayoutFilters,
  PayoutVerdict,
} from "../../modules/ledger/payouts/types"
import type LedgerModuleService from "../../modules/ledger/service"
import { payoutPages } from "./payout-pages"
import { tellPayoutNewsStep } from "./tell-payout-news"

const CHUNK = 200

/** Times as text: what goes into a workflow comes out of it so. */
export interface SettlePayoutsInput extends Omit<PayoutVerdict, "paid_at"> {
  /** ISO 8601, UTC; null: now. */
  paid_at: string | null
  /** Left out: all payouts of the batch that are in transit. */
  payout_ids?: string[]
  /** The payouts have to belong to it, where it is named. */
  batch_id?: string
}

export interface SettledPayouts {
  changed: ChangedPayout[]
  /** Those that stay paid and of which some more came back, with how much more. */
  returned: ChangedPayout[]
  unchanged: { id: string; status: PayoutStatus }[]
}

/**
 * Says what became of payouts, chunk by chunk; what has been said stays, so that a press
 * that is repeated goes on where the last one ended. Nothing to compensate.
 */
export const settlePayoutsStep = createStep(
  "partner-center-settle-payouts",
  async (
    { payout_ids, batch_id, paid_at, ...said }: SettlePayoutsInput,
    { container },
  ): Promise<StepResponse<SettledPayouts>> => {
    const ledger = container.resolve<LedgerModuleService>(LEDGER_MODULE)
    const verdict = {
      ...said,
      paid_at: paid_at && new Date(paid_at),
    } as PayoutVerdict
    const filters: PayoutFilters = payout_ids
      ? { batch_id, ids: payout_ids }
      : { batch_id, status: ["in_transit"] }
    const settled: SettledPayouts = {
      changed: [],
      returned: [],
      unchanged: [],
    }
    for await (const page of payoutPages(ledger, filters, CHUNK)) {
      const { changed, returned, unchanged } = await ledger.settlePayouts(
        page.map(({ id }) => id),
        verdict,
      )
      settled.changed.push(...changed)
      settled.returned.push(...returned)
      settled.unchanged.push(...unchanged)
    }
    return new StepResponse(settled)
  },
)

/**
 * Says what became of payouts: paid, failed, cancelled, reversed. Money that did not
 * arrive is payable again.
 *
 * @example
 * await settlePayoutsWorkflow(container).run({
 *   input: {
 *     batch_id: "pbat_123",
 *     outcome: "paid",
 *     paid_at: "2026-07-01T00:00:00Z",
 *     reference: "SEPA 2026-07",
 *     reason: null,
 *     settled_by: "user_123",
 *   },
 * })
 *
 * @summary
 *
 * Settle payouts.
 */
export const settlePayoutsWorkflow = createWorkflow(
  "partner-center-settle-payouts",
  (input: SettlePayoutsInput) => {
    const settled = settlePayoutsStep(input)
    tellPayoutNewsStep(
      transform(settled, ({ changed, returned }) =>
        [...changed, ...returned].map(({ id }) => id),
      ),
    )
    return new WorkflowResponse(settled)
  },
)

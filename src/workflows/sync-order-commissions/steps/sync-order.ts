import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { syncOne, type SyncedOrder } from "../sync-one"

export const syncOrderStepId = "partner-center-sync-order"

export interface SyncOrderStepInput {
  order_id: string
  /** ISO 8601, UTC; now when left out. */
  posted_at?: string
}

/**
 * Syncs an order: see `syncOne`. Nothing to compensate: a ticket that is never used does no
 * harm, what is decided once would be decided again, and what is posted is the truth about
 * the order.
 * @throws MedusaError not found for an unknown order
 */
export const syncOrderStep = createStep(
  syncOrderStepId,
  async (
    { order_id, posted_at }: SyncOrderStepInput,
    { container },
  ): Promise<StepResponse<SyncedOrder>> =>
    new StepResponse(
      await syncOne(
        container,
        order_id,
        posted_at ? new Date(posted_at) : new Date(),
      ),
    ),
)

import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { syncMany } from "../sync-many"
import type { SyncedOrder } from "../sync-one"

export const syncOrdersTogetherStepId = "partner-center-sync-orders-together"

export interface SyncOrdersTogetherStepInput {
  /** Each once, no two of one customer. */
  order_ids: string[]
  /** ISO 8601, UTC; now when left out. */
  posted_at?: string
}

/**
 * Syncs many orders: see `syncMany`. Nothing to compensate, as for one.
 * @throws MedusaError not found for an unknown order
 */
export const syncOrdersTogetherStep = createStep(
  syncOrdersTogetherStepId,
  async (
    { order_ids, posted_at }: SyncOrdersTogetherStepInput,
    { container },
  ): Promise<StepResponse<SyncedOrder[]>> =>
    new StepResponse(
      await syncMany(
        container,
        order_ids,
        posted_at ? new Date(posted_at) : new Date(),
      ),
    ),
)

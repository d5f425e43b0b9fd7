import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import { emitSyncEventsStep } from "./steps/emit-sync-events"
import { syncOrderStep } from "./steps/sync-order"
import { syncOrdersTogetherStep } from "./steps/sync-orders-together"

export const syncOrderCommissionsWorkflowId =
  "partner-center-sync-order-commissions"

export interface SyncOrderCommissionsInput {
  order_id: string
  /** When the books say it happened: ISO 8601, UTC. Now when left out; imports set it. */
  posted_at?: string
}

/**
 * Brings the commissions of an order to what the order says now. State in, difference
 * out: it may run any number of times, in any order and on several machines at once.
 * Every event about an order, the admin's button and the reconcile job start it.
 *
 * @example
 * await syncOrderCommissionsWorkflow(container).run({ input: { order_id: "order_123" } })
 *
 * @summary
 *
 * Sync the commissions of an order.
 */
export const syncOrderCommissionsWorkflow = createWorkflow(
  syncOrderCommissionsWorkflowId,
  (input: SyncOrderCommissionsInput) => {
    const synced = syncOrderStep(input)
    emitSyncEventsStep([synced])
    return new WorkflowResponse(transform(synced, ({ posting }) => posting))
  },
)

export const syncOrdersTogetherWorkflowId =
  "partner-center-sync-orders-together"

export interface SyncOrdersTogetherInput {
  /** Each once, no two of one customer; some hundred at most. */
  order_ids: string[]
  /** When the books say it happened: ISO 8601, UTC. Now when left out; imports set it. */
  posted_at?: string
}

/**
 * The same for many orders, many times as fast as one after the other, with the same
 * result. All or nothing fails: see `syncOrders` for orders that may fail.
 *
 * @example
 * await syncOrdersTogetherWorkflow(container).run({
 *   input: { order_ids: ["order_123", "order_124"] },
 * })
 *
 * @summary
 *
 * Sync the commissions of many orders.
 */
export const syncOrdersTogetherWorkflow = createWorkflow(
  syncOrdersTogetherWorkflowId,
  (input: SyncOrdersTogetherInput) => {
    const synced = syncOrdersTogetherStep(input)
    emitSyncEventsStep(synced)
    return new WorkflowResponse(synced)
  },
)

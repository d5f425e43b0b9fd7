import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import { type ReconcileInput, reconcileStep } from "./steps/reconcile"

export const reconcileCommissionsWorkflowId =
  "partner-center-reconcile-commissions"

/**
 * Finds orders that no event brought to a sync (a crash between the order and its
 * event, a lost event) and syncs them. Safe to run anywhere, any number of times.
 *
 * @example
 * await reconcileCommissionsWorkflow(container).run({ input: {} })
 *
 * @summary
 *
 * Sync the orders that were missed.
 */
export const reconcileCommissionsWorkflow = createWorkflow(
  reconcileCommissionsWorkflowId,
  (input: ReconcileInput) => new WorkflowResponse(reconcileStep(input)),
)

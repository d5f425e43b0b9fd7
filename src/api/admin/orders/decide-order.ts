import type { AuthenticatedMedusaRequest } from "@medusajs/framework"

import type { DecisionContent } from "../../../domain/attribution/order-decisions"
import { decideOrderWorkflow } from "../../../workflows/order-decision/decide-order"

/** Decides about the order of a request, in the name of the admin who sent it. */
export async function decideOrder(
  req: AuthenticatedMedusaRequest,
  decision: DecisionContent & { reason: string },
): Promise<void> {
  await decideOrderWorkflow(req.scope).run({
    input: {
      ...decision,
      order_id: req.params.id,
      decided_by: req.auth_context.actor_id,
    },
  })
}

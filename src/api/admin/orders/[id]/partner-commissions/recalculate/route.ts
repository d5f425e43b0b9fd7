import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"

import type { RecalculateOrderBody } from "../../../contract"
import { decideOrder } from "../../../decide-order"
import { readOrderCommissions } from "../../../read-order-commissions"

/** Recalculates an order with the terms of this moment, and for good. */
export async function POST(
  req: AuthenticatedMedusaRequest<RecalculateOrderBody>,
  res: MedusaResponse,
): Promise<void> {
  const { reason } = req.validatedBody
  await decideOrder(req, {
    kind: "recalculation",
    data: { terms_at: new Date().toISOString() },
    reason,
  })
  res.json(await readOrderCommissions(req.scope, req.params.id))
}

import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"

import { reviewOrders } from "../../../../workflows/order-decision/review-orders"
import type { ReviewOrdersBody } from "../contract"

/** Ends the review of several flagged orders and tells what happened to each. */
export async function POST(
  req: AuthenticatedMedusaRequest<ReviewOrdersBody>,
  res: MedusaResponse,
): Promise<void> {
  const results = await reviewOrders(req.scope, {
    ...req.validatedBody,
    decided_by: req.auth_context.actor_id,
  })
  res.json({ results })
}

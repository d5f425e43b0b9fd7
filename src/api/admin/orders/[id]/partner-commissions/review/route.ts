import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"

import type { ReviewOrderBody } from "../../../contract"
import { decideOrder } from "../../../decide-order"
import { readOrderCommissions } from "../../../read-order-commissions"

/** Ends the review of a flagged order: its commissions may mature, or go to zero. */
export async function POST(
  req: AuthenticatedMedusaRequest<ReviewOrderBody>,
  res: MedusaResponse,
): Promise<void> {
  const { verdict, reason } = req.validatedBody
  await decideOrder(req, { kind: "review", data: { verdict }, reason })
  res.json(await readOrderCommissions(req.scope, req.params.id))
}

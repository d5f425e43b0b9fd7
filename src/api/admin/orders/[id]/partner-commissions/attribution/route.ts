import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"

import type { AssignOrderBody } from "../../../contract"
import { decideOrder } from "../../../decide-order"
import { readOrderCommissions } from "../../../read-order-commissions"

/** Assigns an order; what others earned by it is reversed and reposted. */
export async function POST(
  req: AuthenticatedMedusaRequest<AssignOrderBody>,
  res: MedusaResponse,
): Promise<void> {
  const { reason, ...data } = req.validatedBody
  await decideOrder(req, { kind: "assignment", data, reason })
  res.json(await readOrderCommissions(req.scope, req.params.id))
}

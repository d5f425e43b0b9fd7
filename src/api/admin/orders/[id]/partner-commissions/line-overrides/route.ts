import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"

import { toPay } from "../../../../../contract/rate-schemas"
import type { OverrideLineBody } from "../../../contract"
import { decideOrder } from "../../../decide-order"
import { readOrderCommissions } from "../../../read-order-commissions"

/** Agrees on what a partner earns for one line, or takes that back. */
export async function POST(
  req: AuthenticatedMedusaRequest<OverrideLineBody>,
  res: MedusaResponse,
): Promise<void> {
  const { line_id, partner_id, pay, reason } = req.validatedBody
  await decideOrder(req, {
    kind: "line_override",
    data: { line_id, partner_id, ...toPay(pay ?? { amounts: [] }) },
    reason,
  })
  res.json(await readOrderCommissions(req.scope, req.params.id))
}

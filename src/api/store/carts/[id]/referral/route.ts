import type { MedusaRequest, MedusaResponse } from "@medusajs/framework"

import { bindCartWorkflow } from "../../../../../workflows/tracking/bind-cart"
import { visitorAddress } from "../../../../rate-limit/visitor-address"
import type { BindCartBody } from "../../../referrals/contract"

/** Binds a visitor to a cart; twice changes nothing. */
export async function POST(
  req: MedusaRequest<BindCartBody>,
  res: MedusaResponse,
): Promise<void> {
  const { result: bound } = await bindCartWorkflow(req.scope).run({
    input: {
      cart_id: req.params.id,
      visitor_id: req.validatedBody.visitor_id ?? null,
      ip: await visitorAddress(req),
    },
  })
  res.json({ bound })
}

import type { MedusaRequest, MedusaResponse } from "@medusajs/framework"

import { redeemPortalVisitWorkflow } from "../../../../workflows/portal/redeem-portal-visit"
import type { RedeemVisitBody } from "../contract"

/** Exchanges an admin's one-time code for a token; every failure is the same 401. */
export async function POST(
  req: MedusaRequest<RedeemVisitBody>,
  res: MedusaResponse,
): Promise<void> {
  const { result } = await redeemPortalVisitWorkflow(req.scope).run({
    input: req.validatedBody,
  })
  res.set("Cache-Control", "no-store").json(result)
}

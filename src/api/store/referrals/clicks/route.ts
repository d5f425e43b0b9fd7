import type { MedusaRequest, MedusaResponse } from "@medusajs/framework"

import { recordVisitWorkflow } from "../../../../workflows/tracking/record-visit"
import { visitorAddress } from "../../../rate-limit/visitor-address"
import type { RecordClickBody } from "../contract"

/** Notes a visit; the answer's `visitor_id` belongs in a first-party cookie. */
export async function POST(
  req: MedusaRequest<RecordClickBody>,
  res: MedusaResponse,
): Promise<void> {
  const { result } = await recordVisitWorkflow(req.scope).run({
    input: { ...req.validatedBody, ip: await visitorAddress(req) },
  })
  res.json(result)
}

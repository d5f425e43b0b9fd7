import type { MedusaRequest, MedusaResponse } from "@medusajs/framework"
import { isbot } from "isbot"

import { recordVisitWorkflow } from "../../../../workflows/tracking/record-visit"
import { visitorAddress } from "../../../rate-limit/visitor-address"
import type { RecordClickBody } from "../contract"

/**
 * Notes a visit; the answer's `visitor_id` belongs in a first-party cookie. A server that
 * reports for a visitor sends the visitor's user agent: its own looks like a robot's.
 */
export async function POST(
  req: MedusaRequest<RecordClickBody>,
  res: MedusaResponse,
): Promise<void> {
  const { result } = await recordVisitWorkflow(req.scope).run({
    input: {
      ...req.validatedBody,
      is_bot: isbot(req.get("user-agent")),
      ip: await visitorAddress(req),
    },
  })
  res.json(result)
}

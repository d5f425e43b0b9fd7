import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"

import { postAdjustmentWorkflow } from "../../../../workflows/ledger/post-adjustment"
import { toAmount } from "../../../contract/amount"
import { toDecimalString } from "../../../contract/amounts-schema"
import type { PostAdjustmentBody } from "./contract"

/** Posts an adjustment or a bonus in the name of the admin who sent the request. */
export async function POST(
  req: AuthenticatedMedusaRequest<PostAdjustmentBody>,
  res: MedusaResponse,
): Promise<void> {
  const { amount, ...adjustment } = req.validatedBody
  const { result } = await postAdjustmentWorkflow(req.scope).run({
    input: {
      ...adjustment,
      amount: toDecimalString(amount),
      created_by: req.auth_context.actor_id,
    },
  })
  res.json({ adjustment: { ...result, amount: toAmount(result.amount) } })
}

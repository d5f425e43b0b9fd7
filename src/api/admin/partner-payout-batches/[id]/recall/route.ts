import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"

import { recallPayoutsWorkflow } from "../../../../../workflows/payout/recall-payouts"
import type { RecallBatchBody } from "../../contract"
import { readBatch } from "../../read-batches"

/** Takes a batch's payouts back from a provider that has not been told of them yet. */
export async function POST(
  req: AuthenticatedMedusaRequest<RecallBatchBody>,
  res: MedusaResponse,
): Promise<void> {
  const batch = await readBatch(req.scope, req.params.id)
  const { result: recalled } = await recallPayoutsWorkflow(req.scope).run({
    input: { batch_id: batch.id, ...req.validatedBody },
  })
  res.json({ payout_batch: await readBatch(req.scope, batch.id), recalled })
}

import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"

import { queuePayoutsWorkflow } from "../../../../../workflows/payout/queue-payouts"
import type { SendBatchBody } from "../../contract"
import { readBatch } from "../../read-batches"

/** Gives a batch's payouts to a provider, who is told of them in the background. */
export async function POST(
  req: AuthenticatedMedusaRequest<SendBatchBody>,
  res: MedusaResponse,
): Promise<void> {
  const batch = await readBatch(req.scope, req.params.id)
  const { result: queued } = await queuePayoutsWorkflow(req.scope).run({
    input: { batch_id: batch.id, ...req.validatedBody },
  })
  res.json({ payout_batch: await readBatch(req.scope, batch.id), queued })
}

import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"

import { readBatch } from "../read-batches"

/** Shows a batch; its counts say how far it has come. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
): Promise<void> {
  res.json({ payout_batch: await readBatch(req.scope, req.params.id) })
}

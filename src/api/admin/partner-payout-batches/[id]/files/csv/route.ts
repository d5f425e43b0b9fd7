import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"

import { sendFile } from "../../../../../contract/send-file"
import { writeBatchCsv } from "../../../files/write-payout-files"
import { readBatch } from "../../../read-batches"

/** All payouts of a batch with full account details: for those who pay. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
): Promise<void> {
  const batch = await readBatch(req.scope, req.params.id)
  const file = await writeBatchCsv(req.scope, batch)
  sendFile(
    res,
    "text/csv; charset=utf-8",
    ["payouts", "csv", batch.created_at],
    file,
  )
}

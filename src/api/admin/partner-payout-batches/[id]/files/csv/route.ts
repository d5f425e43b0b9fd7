import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"

import { PAYOUT_COLUMNS } from "../../../../../../documents/payouts-csv"
import { sendCsv } from "../../../../../contract/send-csv"
import { exportBatch } from "../../../files/write-payout-files"
import { readBatch } from "../../../read-batches"

/** All payouts of a batch with full account details: for those who pay. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
): Promise<void> {
  const batch = await readBatch(req.scope, req.params.id)
  await sendCsv(
    req,
    res,
    ["payouts", "csv", batch.created_at],
    PAYOUT_COLUMNS,
    exportBatch(req.scope, batch),
  )
}

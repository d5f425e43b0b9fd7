import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"

import { sendFile } from "../../../../../contract/send-file"
import type { SepaFileQuery } from "../../../files/contract"
import { writeBatchForSepa } from "../../../files/write-payout-files"
import { readBatch } from "../../../read-batches"

/** A batch's open bank transfers. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
): Promise<void> {
  const batch = await readBatch(req.scope, req.params.id)
  const file = await writeBatchForSepa(
    req.scope,
    batch,
    req.validatedQuery as SepaFileQuery,
  )
  sendFile(res, "application/xml", ["payouts", "sepa", batch.created_at], file)
}

import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"

import { sendFile } from "../../../../../contract/send-file"
import type { PayPalFileQuery } from "../../../files/contract"
import { writeBatchForPayPal } from "../../../files/write-payout-files"
import { readBatch } from "../../../read-batches"

/** A batch's open payments by PayPal. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
): Promise<void> {
  const batch = await readBatch(req.scope, req.params.id)
  const file = await writeBatchForPayPal(
    req.scope,
    batch,
    req.validatedQuery as PayPalFileQuery,
  )
  sendFile(
    res,
    "text/csv; charset=utf-8",
    ["payouts", "paypal", batch.created_at],
    file,
  )
}

import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"

import { createPayoutBatchWorkflow } from "../../../workflows/payout/create-payout-batch"
import { toDecimalString } from "../../contract/amounts-schema"
import { toPlanInput } from "../partner-payout-previews/payout-request"
import type { CreateBatchBody, ListBatchesQuery } from "./contract"
import { readBatch, readBatches } from "./read-batches"

/** Lists batches, the newest first. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
): Promise<void> {
  res.json(await readBatches(req.scope, req.validatedQuery as ListBatchesQuery))
}

/** Creates a batch in the name of the admin who sent the request. */
export async function POST(
  req: AuthenticatedMedusaRequest<CreateBatchBody>,
  res: MedusaResponse,
): Promise<void> {
  const { note, idempotency_key, expected, ...asked } = req.validatedBody
  const { from, until, ...plan } = toPlanInput(asked)
  const { result } = await createPayoutBatchWorkflow(req.scope).run({
    input: {
      ...plan,
      from: from && from.toISOString(),
      until: until && until.toISOString(),
      note: note ?? null,
      idempotency_key,
      created_by: req.auth_context.actor_id,
      ...(expected
        ? {
            expected: {
              payouts: expected.payouts,
              amount: toDecimalString(expected.amount),
            },
          }
        : {}),
    },
  })
  res.json({ payout_batch: await readBatch(req.scope, result.id) })
}

import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"

import { sum, toDecimal } from "../../../../../domain/money"
import { settlePayoutsWorkflow } from "../../../../../workflows/payout/settle-payouts"
import { toAmount } from "../../../../contract/amount"
import type { SettleBatchBody } from "../../contract"
import { readBatch } from "../../read-batches"

/** Says what became of a batch's payouts in the name of the admin who sent the request. */
export async function POST(
  req: AuthenticatedMedusaRequest<SettleBatchBody>,
  res: MedusaResponse,
): Promise<void> {
  const { payout_ids, paid_at, reference, reason, ...said } = req.validatedBody
  const batch = await readBatch(req.scope, req.params.id)
  const { result } = await settlePayoutsWorkflow(req.scope).run({
    input: {
      batch_id: batch.id,
      ...said,
      payout_ids,
      paid_at: paid_at ? new Date(paid_at).toISOString() : null,
      reference: reference ?? null,
      reason: reason ?? null,
      settled_by: req.auth_context.actor_id,
    },
  })
  const amounts = result.changed.map(({ amount }) => toDecimal(amount))
  res.json({
    payout_batch: await readBatch(req.scope, batch.id),
    changed: result.changed.length,
    amount: toAmount(sum(amounts).toFixed()),
    unchanged: result.unchanged,
  })
}

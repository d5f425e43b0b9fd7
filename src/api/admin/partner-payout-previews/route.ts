import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"

import { planPayouts } from "../../../workflows/payout/plan-payouts"
import { toAmount } from "../../contract/amount"
import { showArithmetic } from "../../contract/show-payouts"
import type { PreviewPayoutsBody } from "./contract"
import { toPlanInput } from "./payout-request"

/** Shows what a batch would pay; nothing is kept. */
export async function POST(
  req: AuthenticatedMedusaRequest<PreviewPayoutsBody>,
  res: MedusaResponse,
): Promise<void> {
  const { limit, offset, part } = req.validatedBody
  const preview = await planPayouts(req.scope, toPlanInput(req.validatedBody))
  const lines = preview.lines.filter(
    ({ left_out }) =>
      part === undefined || (part === "paid") === (left_out === null),
  )
  res.json({
    lines: lines.slice(offset, offset + limit).map((line) => ({
      partner: line.partner,
      amount: toAmount(line.amount),
      left_out: line.left_out,
      method: line.method,
      label: line.label,
      arithmetic: showArithmetic(line.arithmetic),
    })),
    payouts: preview.payouts,
    amount: toAmount(preview.amount),
    left_out: preview.left_out,
    count: lines.length,
    limit,
    offset,
  })
}

import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"

import { amongFew } from "../../../../workflows/what-if/few-at-once"
import { runWhatIf } from "../../../../workflows/what-if/run-what-if"
import { answerInLines } from "../../../contract/answer-in-lines"
import { toRange } from "../../../contract/date-range"
import type { WhatIfBody } from "../contract"
import { showWhatIf } from "../show-what-if"
import { toSupposition } from "../supposition"

/**
 * Answers what past orders would have paid under other terms, a line of JSON after each
 * batch of orders and the result in the last one.
 */
export async function POST(
  req: AuthenticatedMedusaRequest<WhatIfBody>,
  res: MedusaResponse,
): Promise<void> {
  const input = {
    ...toSupposition(req.validatedBody),
    range: toRange(req.validatedBody),
  }
  await amongFew(() =>
    answerInLines(req, res, async (tellProgress) =>
      showWhatIf(req.scope, await runWhatIf(req.scope, input, tellProgress)),
    ),
  )
}

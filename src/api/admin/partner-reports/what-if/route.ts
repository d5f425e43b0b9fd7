import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"
import type { Logger } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import { amongFew } from "../../../../workflows/what-if/few-at-once"
import { runWhatIf } from "../../../../workflows/what-if/run-what-if"
import { toRange } from "../../../contract/date-range"
import type { WhatIfBody } from "../contract"
import { showWhatIf } from "../show-what-if"
import { toSupposition } from "../supposition"

/**
 * Answers what past orders would have paid under other terms, a line of JSON after each
 * batch of orders and the result in the last one. Whoever goes away ends the work.
 */
export async function POST(
  req: AuthenticatedMedusaRequest<WhatIfBody>,
  res: MedusaResponse,
): Promise<void> {
  const input = {
    ...toSupposition(req.validatedBody),
    range: toRange(req.validatedBody),
  }
  await amongFew(async () => {
    res.status(200).set({
      "Content-Type": "application/x-ndjson",
      "Cache-Control": "no-store",
      "X-Accel-Buffering": "no",
    })
    const write = (line: object) => res.write(`${JSON.stringify(line)}\n`)
    try {
      const result = await runWhatIf(req.scope, input, async (progress) => {
        if (res.destroyed) {
          throw new NobodyWaits()
        }
        write({ progress })
      })
      write({ result: await showWhatIf(req.scope, result) })
    } catch (error) {
      if (error instanceof NobodyWaits) {
        return
      }
      // The status is out already: the last line has to say it.
      req.scope
        .resolve<Logger>(ContainerRegistrationKeys.LOGGER)
        .error("A what-if was not finished", error as Error)
      write({
        error: { message: "It could not be finished; see the store's log" },
      })
    }
    res.end()
  })
}

/** The client went away, which is nothing to report. */
class NobodyWaits extends Error {}

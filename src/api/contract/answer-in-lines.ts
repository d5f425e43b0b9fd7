import type { MedusaRequest, MedusaResponse } from "@medusajs/framework"
import type { Logger } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"

export interface Progress {
  done: number
  total: number
}

/**
 * Answers long work line by line (NDJSON): `{ progress }` as often as the work tells, then
 * `{ result }`, or `{ error }` when it cannot be finished. What is wrong with the request
 * itself is answered as any other route does, as long as nothing was told. Whoever goes
 * away ends the work, at the next progress.
 */
export async function answerInLines(
  req: MedusaRequest,
  res: MedusaResponse,
  work: (tell: (progress: Progress) => Promise<void>) => Promise<object>,
): Promise<void> {
  const write = (line: object) => {
    if (!res.headersSent) {
      res.status(200).set({
        "Content-Type": "application/x-ndjson",
        "Cache-Control": "no-store",
        "X-Accel-Buffering": "no",
      })
    }
    res.write(`${JSON.stringify(line)}\n`)
  }
  try {
    const result = await work(async (progress) => {
      if (res.destroyed) {
        throw new NobodyWaits()
      }
      write({ progress })
    })
    write({ result })
  } catch (error) {
    if (error instanceof NobodyWaits) {
      return
    }
    if (!res.headersSent) {
      throw error
    }
    // The status is out already: the last line has to say it.
    req.scope
      .resolve<Logger>(ContainerRegistrationKeys.LOGGER)
      .error(`${req.method} ${req.path} was not finished`, error as Error)
    write({ error: { message: messageOf(error) } })
  }
  res.end()
}

/** The client went away, which is nothing to report. */
class NobodyWaits extends Error {}

function messageOf(error: unknown): string {
  return MedusaError.isMedusaError(error)
    ? (error as MedusaError).message
    : "It could not be finished; see the store's log"
}

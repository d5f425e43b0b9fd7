import type { MedusaRequest, MedusaResponse } from "@medusajs/framework"

/** What the process has used so far. */
export interface Usage {
  /** Microseconds of all its threads. */
  processor: number
  /** Bytes that it holds of the machine's memory. */
  rss: number
  /** Bytes of objects that are in use, once those that are not are cleared away. */
  heap: number
}

/** With `?clear=true` (and `node --expose-gc`) it clears away what is not in use first. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<Usage>,
): Promise<void> {
  if (req.query.clear) {
    globalThis.gc?.()
  }
  const { user, system } = process.cpuUsage()
  const { rss, heapUsed } = process.memoryUsage()
  res.json({ processor: user + system, rss, heap: heapUsed })
}

import type { MedusaResponse } from "@medusajs/framework"

/**
 * Answers 429 and says how long to wait.
 * @param toMessage the sentence, given the seconds
 */
export function refuseTooMany(
  res: MedusaResponse,
  seconds: number,
  toMessage: (seconds: number) => string,
): void {
  res
    .set("Retry-After", String(seconds))
    .status(429)
    .json({ type: "too_many_requests", message: toMessage(seconds) })
}

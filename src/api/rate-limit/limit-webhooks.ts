import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"
import { RateLimiterMemory } from "rate-limiter-flexible"

import { refuseTooMany } from "./refuse-too-many"
import { countedVisitor } from "./visitor-address"

const MINUTE = 60

/**
 * Whether an event is a provider's own may have to be asked of the provider, so nobody is
 * to send made-up ones without end. What is refused comes again later.
 */
const webhooks = new RateLimiterMemory({ points: 300, duration: MINUTE })

/** Refuses (429) webhooks from an address that sends too many. */
export async function limitWebhooks(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  try {
    await webhooks.consume(await countedVisitor(req))
  } catch {
    refuseTooMany(
      res,
      webhooks.duration,
      (seconds) =>
        `Too many webhooks from this address; wait ${seconds} seconds`,
    )
    return
  }
  next()
}

import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"
import { RateLimiterMemory } from "rate-limiter-flexible"

import { visitorAddress } from "./visitor-address"

const WINDOW_SECONDS = 60
const REQUESTS_PER_ADDRESS = 1200

/**
 * Keeps one address from flooding the click table. In memory, because a count in the
 * database would cost as much as the click; each machine counts for itself.
 */
const limiter = new RateLimiterMemory({
  points: REQUESTS_PER_ADDRESS,
  duration: WINDOW_SECONDS,
})

/** Whether one more click of this address is to be counted. */
export async function isWithinTrackingLimit(
  req: MedusaRequest,
): Promise<boolean> {
  const address = await visitorAddress(req)
  try {
    await limiter.consume(address)
    return true
  } catch {
    return false
  }
}

/** Refuses (429) reports of visits from an address that sends too many. */
export async function limitTracking(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  if (await isWithinTrackingLimit(req)) {
    next()
    return
  }
  res.set("Retry-After", String(WINDOW_SECONDS)).status(429).json({
    type: "too_many_requests",
    message: "Too many visits from this address; wait a minute",
  })
}

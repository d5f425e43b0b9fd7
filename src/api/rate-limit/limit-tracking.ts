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
 * Keeps one address from flooding the click table. In memory, because a count in the
 * database would cost as much as the click; each machine counts for itself.
 */
const visits = new RateLimiterMemory({ points: 1200, duration: MINUTE })

/** Whether one more click of this address is to be counted. */
export async function isWithinTrackingLimit(
  req: MedusaRequest,
): Promise<boolean> {
  return await isWithin(visits, req)
}

/** Refuses (429) reports of visits from an address that sends too many. */
export async function limitTracking(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  if (await isWithin(visits, req)) {
    next()
    return
  }
  refuseTooMany(
    res,
    visits.duration,
    (seconds) => `Too many visits from this address; wait ${seconds} seconds`,
  )
}

async function isWithin(
  limiter: RateLimiterMemory,
  req: MedusaRequest,
): Promise<boolean> {
  const address = await countedVisitor(req)
  try {
    await limiter.consume(address)
    return true
  } catch {
    return false
  }
}

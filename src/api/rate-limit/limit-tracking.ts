import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"
import { RateLimiterMemory } from "rate-limiter-flexible"

import { refuseTooMany } from "./refuse-too-many"
import { visitorAddress } from "./visitor-address"

const MINUTE = 60
const HOUR = 60 * MINUTE

/**
 * Keeps one address from flooding the click table. In memory, because a count in the
 * database would cost as much as the click; each machine counts for itself.
 */
const visits = new RateLimiterMemory({ points: 1200, duration: MINUTE })

/** People fill in few forms; whoever sends many wants to be everybody's partner. */
const leads = new RateLimiterMemory({ points: 20, duration: MINUTE })

/** Nobody applies twice, but a household, an office or a proxy shares an address. */
const applications = new RateLimiterMemory({ points: 20, duration: HOUR })

/** Whether one more click of this address is to be counted. */
export async function isWithinTrackingLimit(
  req: MedusaRequest,
): Promise<boolean> {
  return await isWithin(visits, req)
}

/** Refuses (429) reports of visits from an address that sends too many. */
export const limitTracking = limitBy(visits, "visits")

/** Refuses (429) reports of leads from an address that sends too many. */
export const limitLeads = limitBy(leads, "forms")

/** Refuses (429) applications from an address that sends too many. */
export const limitApplications = limitBy(applications, "applications")

function limitBy(limiter: RateLimiterMemory, what: string) {
  return async (
    req: MedusaRequest,
    res: MedusaResponse,
    next: MedusaNextFunction,
  ): Promise<void> => {
    if (await isWithin(limiter, req)) {
      next()
      return
    }
    refuseTooMany(
      res,
      limiter.duration,
      (seconds) =>
        `Too many ${what} from this address; wait ${seconds} seconds`,
    )
  }
}

async function isWithin(
  limiter: RateLimiterMemory,
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

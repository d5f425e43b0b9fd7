import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"
import { RateLimiterMemory } from "rate-limiter-flexible"

import { visitorAddress } from "./visitor-address"

const WINDOW_SECONDS = 60
const REQUESTS_PER_ADDRESS = 1200
const LEADS_PER_ADDRESS = 20
const APPLICATIONS_WINDOW_SECONDS = 60 * 60
const APPLICATIONS_PER_ADDRESS = 20

/**
 * Keeps one address from flooding the click table. In memory, because a count in the
 * database would cost as much as the click; each machine counts for itself.
 */
const limiter = new RateLimiterMemory({
  points: REQUESTS_PER_ADDRESS,
  duration: WINDOW_SECONDS,
})

/** People fill in few forms; whoever sends many wants to be everybody's partner. */
const leads = new RateLimiterMemory({
  points: LEADS_PER_ADDRESS,
  duration: WINDOW_SECONDS,
})

/** Nobody applies twice, but a household, an office or a proxy shares an address. */
const applications = new RateLimiterMemory({
  points: APPLICATIONS_PER_ADDRESS,
  duration: APPLICATIONS_WINDOW_SECONDS,
})

/** Whether one more click of this address is to be counted. */
export async function isWithinTrackingLimit(
  req: MedusaRequest,
): Promise<boolean> {
  return await isWithin(limiter, req)
}

async function isWithin(
  limit: RateLimiterMemory,
  req: MedusaRequest,
): Promise<boolean> {
  const address = await visitorAddress(req)
  try {
    await limit.consume(address)
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
  refuse(res, "visits", WINDOW_SECONDS)
}

/** Refuses (429) reports of leads from an address that sends too many. */
export async function limitLeads(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  if (await isWithin(leads, req)) {
    next()
    return
  }
  refuse(res, "forms", WINDOW_SECONDS)
}

/** Refuses (429) applications from an address that sends too many. */
export async function limitApplications(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  if (await isWithin(applications, req)) {
    next()
    return
  }
  refuse(res, "applications", APPLICATIONS_WINDOW_SECONDS)
}

function refuse(res: MedusaResponse, what: string, seconds: number): void {
  res
    .set("Retry-After", String(seconds))
    .status(429)
    .json({
      type: "too_many_requests",
      message: `Too many ${what} from this address; wait ${seconds} seconds`,
    })
}

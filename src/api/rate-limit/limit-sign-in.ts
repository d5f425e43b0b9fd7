import { createHash } from "node:crypto"

import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { RateLimiterPostgres, type RateLimiterRes } from "rate-limiter-flexible"

import { normalizePartnerCode } from "../../domain/partner-code"

const WINDOW_SECONDS = 15 * 60
const TRIES_PER_NAME = 10
const TRIES_PER_ADDRESS = 100

/**
 * Slows down whoever guesses passwords: so many failed tries per name and per IP
 * address in a quarter of an hour, counted in PostgreSQL for all machines together. A
 * try is counted before it is made, so guessing in parallel helps nobody; one that
 * succeeds is taken back. Names are counted whether they exist or not.
 */
export async function limitSignIn(
  req: MedusaRequest<{ login: string }>,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const { byName, byAddress } = limitersOf(
    req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION),
  )
  const name = hashOf(normalizePartnerCode(req.validatedBody.login))
  const address = hashOf(req.ip ?? "")
  try {
    await byAddress.consume(address)
    await byName.consume(name)
  } catch (refusal) {
    if (refusal instanceof Error) {
      next(refusal)
      return
    }
    refuse(res, refusal as RateLimiterRes)
    return
  }
  res.once("finish", () => {
    if (res.statusCode < 400) {
      void byName.delete(name)
      void byAddress.reward(address)
    }
  })
  next()
}

type Limiters = Record<"byName" | "byAddress", RateLimiterPostgres>

/** One pair per database connection: each has a timer that clears old counters. */
const limiters = new WeakMap<object, Limiters>()

function limitersOf(connection: object): Limiters {
  const known = limiters.get(connection)
  if (known) {
    return known
  }
  const created = {
    byName: createLimiter(connection, "name", TRIES_PER_NAME),
    byAddress: createLimiter(connection, "address", TRIES_PER_ADDRESS),
  }
  limiters.set(connection, created)
  return created
}

function createLimiter(connection: object, by: string, points: number) {
  return new RateLimiterPostgres({
    storeClient: connection,
    storeType: "knex",
    tableName: "partner_rate_limit",
    tableCreated: true,
    keyPrefix: `sign-in-${by}`,
    points,
    duration: WINDOW_SECONDS,
  })
}

function refuse(res: MedusaResponse, refusal: RateLimiterRes): void {
  const seconds = Math.ceil(refusal.msBeforeNext / 1000)
  res
    .set("Retry-After", String(seconds))
    .status(429)
    .json({
      type: "too_many_requests",
      message: `Too many tries; wait ${seconds} seconds and try again`,
    })
}

/** Neither names nor addresses belong in a table of counters. */
function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex")
}

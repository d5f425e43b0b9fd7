import { createHmac } from "node:crypto"

import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { RateLimiterPostgres, type RateLimiterRes } from "rate-limiter-flexible"

import { normalizePartnerCode } from "../../domain/partner-code"
import { PARTNER_MODULE } from "../../modules/partner"
import type PartnerModuleService from "../../modules/partner/service"
import { visitorAddress } from "./visitor-address"

const WINDOW_SECONDS = 15 * 60
/** Failed tries in a window. Codes are public: a stranger must not lock a partner out. */
const TRIES = { nameAtAddress: 10, name: 100, address: 100 }

/** Slows down whoever guesses passwords through the portal's own sign-in. */
export async function limitSignIn(
  req: MedusaRequest<{ login: string }>,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  await limitTries(req, res, next, req.validatedBody.login)
}

/** The same for Medusa's own sign-in of partners, which takes an e-mail. */
export async function limitMedusaSignIn(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const email = (req.body as { email?: unknown } | undefined)?.email
  await limitTries(req, res, next, typeof email === "string" ? email : "")
}

/**
 * Slows down whoever guesses the codes of admins' visits. Such a code is too long to be
 * guessed; an address that has failed at passwords too often may not try here either.
 */
export async function limitPortalVisits(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const { address: limiter } = limitersOf(
    req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION),
  )
  const hash = await hasherOf(req)
  const key = hash(await visitorAddress(req))
  try {
    await limiter.consume(key)
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
      void limiter.reward(key)
    }
  })
  next()
}

/**
 * Counts failed tries per name at an address, per name and per address, in
 * PostgreSQL for all machines together. A try is counted before it is made, so guessing
 * in parallel helps nobody; one that succeeds is taken back. Names are counted whether
 * they exist or not.
 */
async function limitTries(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
  login: string,
): Promise<void> {
  const limiters = limitersOf(
    req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION),
  )
  const hash = await hasherOf(req)
  const name = normalizePartnerCode(login)
  const address = await visitorAddress(req)
  const keys = {
    nameAtAddress: hash(`${address}\n${name}`),
    name: hash(name),
    address: hash(address),
  }
  try {
    await limiters.nameAtAddress.consume(keys.nameAtAddress)
    await limiters.address.consume(keys.address)
    await limiters.name.consume(keys.name)
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
      void limiters.nameAtAddress.delete(keys.nameAtAddress)
      void limiters.name.reward(keys.name)
      void limiters.address.reward(keys.address)
    }
  })
  next()
}

type Limiters = Record<keyof typeof TRIES, RateLimiterPostgres>

/** One set per database connection: each has a timer that clears old counters. */
const limiters = new WeakMap<object, Limiters>()

function limitersOf(connection: object): Limiters {
  const known = limiters.get(connection)
  if (known) {
    return known
  }
  const created: Limiters = {
    nameAtAddress: createLimiter(connection, "nameAtAddress"),
    name: createLimiter(connection, "name"),
    address: createLimiter(connection, "address"),
  }
  limiters.set(connection, created)
  return created
}

function createLimiter(connection: object, by: keyof typeof TRIES) {
  return new RateLimiterPostgres({
    storeClient: connection,
    storeType: "knex",
    tableName: "partner_rate_limit",
    tableCreated: true,
    keyPrefix: `sign-in-${by}`,
    points: TRIES[by],
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

/**
 * Neither names nor addresses belong in a table of counters: they are counted under a
 * keyed hash. The key is the plugin's, or the one with which the store signs its tokens.
 */
async function hasherOf(req: MedusaRequest): Promise<(text: string) => string> {
  const { secret } = await req.scope
    .resolve<PartnerModuleService>(PARTNER_MODULE)
    .getOptions()
  const { projectConfig } = req.scope.resolve(
    ContainerRegistrationKeys.CONFIG_MODULE,
  )
  const key = secret ?? String(projectConfig.http.jwtSecret)
  return (text) => createHmac("sha256", key).update(text).digest("hex")
}

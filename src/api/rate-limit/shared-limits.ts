import { createHmac } from "node:crypto"

import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { RateLimiterPostgres, type RateLimiterRes } from "rate-limiter-flexible"

import { PARTNER_MODULE } from "../../modules/partner"
import type PartnerModuleService from "../../modules/partner/service"
import { refuseTooMany } from "./refuse-too-many"

const WINDOW_SECONDS = 15 * 60

type Limiters<By extends string> = Record<By, RateLimiterPostgres>

/**
 * Counters of a quarter of an hour in PostgreSQL, for all machines together.
 * @param subject what is counted
 * @param tries how many there may be, by what they are counted by
 */
export function limitersIn<const By extends string>(
  subject: string,
  tries: Record<By, number>,
): (req: MedusaRequest) => Limiters<By> {
  /** One set per database connection: each has a timer that clears old counters. */
  const known = new WeakMap<object, Limiters<By>>()
  return (req) => {
    const connection = req.scope.resolve<object>(
      ContainerRegistrationKeys.PG_CONNECTION,
    )
    const limiters =
      known.get(connection) ?? createLimiters(connection, subject, tries)
    known.set(connection, limiters)
    return limiters
  }
}

function createLimiters<By extends string>(
  connection: object,
  subject: string,
  tries: Record<By, number>,
): Limiters<By> {
  const limiters = Object.entries<number>(tries).map(([by, points]) => [
    by,
    new RateLimiterPostgres({
      storeClient: connection,
      storeType: "knex",
      tableName: "partner_rate_limit",
      tableCreated: true,
      keyPrefix: `${subject}-${by}`,
      points,
      duration: WINDOW_SECONDS,
    }),
  ])
  return Object.fromEntries(limiters) as Limiters<By>
}

/**
 * How long one must wait for a try, in seconds; null: it is free.
 * @param count takes one from each counter that applies
 */
export async function secondsToWait(
  count: () => Promise<void>,
): Promise<number | null> {
  try {
    await count()
    return null
  } catch (refusal) {
    if (refusal instanceof Error) {
      throw refusal
    }
    return Math.ceil((refusal as RateLimiterRes).msBeforeNext / 1000)
  }
}

/**
 * Lets a try through unless a counter is used up, which is answered with 429.
 * @param count takes one from each counter that applies
 * @param takeBack what is done once the try has succeeded, where only failures count; if
 * it fails, the log says so and the try stays counted
 */
export async function limitTry(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
  count: () => Promise<void>,
  takeBack?: () => Promise<unknown>,
): Promise<void> {
  let wait: number | null
  try {
    wait = await secondsToWait(count)
  } catch (error) {
    next(error)
    return
  }
  if (wait !== null) {
    refuseTooMany(
      res,
      wait,
      (seconds) => `Too many tries; wait ${seconds} seconds and try again`,
    )
    return
  }
  if (takeBack) {
    res.once("finish", () => {
      if (res.statusCode < 400) {
        void logFailure(req, takeBack)
      }
    })
  }
  next()
}

/** The answer is out already: nobody is left to be told but the log. */
async function logFailure(
  req: MedusaRequest,
  action: () => Promise<unknown>,
): Promise<void> {
  try {
    await action()
  } catch (error) {
    req.scope
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(
        "Partner Center: a successful try was not taken back from the rate limit: " +
          (error instanceof Error ? error.message : String(error)),
      )
  }
}

/**
 * Neither names nor addresses belong in a table of counters: they are counted under a
 * keyed hash. The key is the plugin's, or the one with which the store signs its tokens.
 */
export async function hasherOf(
  req: MedusaRequest,
): Promise<(text: string) => string> {
  const { secret } = await req.scope
    .resolve<PartnerModuleService>(PARTNER_MODULE)
    .getOptions()
  const { projectConfig } = req.scope.resolve(
    ContainerRegistrationKeys.CONFIG_MODULE,
  )
  const key = secret ?? String(projectConfig.http.jwtSecret)
  return (text) => createHmac("sha256", key).update(text).digest("hex")
}

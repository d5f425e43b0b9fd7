import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"

import { normalizePartnerCode } from "../../domain/partner-code"
import { hasherOf, limitersIn, limitTry } from "./shared-limits"
import { countedVisitor } from "./visitor-address"

/** Failed tries in a window. Codes are public: a stranger must not lock a partner out. */
const TRIES = { nameAtAddress: 10, name: 100, address: 100 }

const limitersOf = limitersIn("sign-in", TRIES)

/** Slows down whoever guesses passwords through the portal's own sign-in. */
export async function limitSignIn(
  req: MedusaRequest<{ login: string }>,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  await limitNamedTry(req, res, next, req.validatedBody.login)
}

/** The same for Medusa's own sign-in of partners, which takes an e-mail. */
export async function limitMedusaSignIn(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const email = (req.body as { email?: unknown } | undefined)?.email
  await limitNamedTry(req, res, next, typeof email === "string" ? email : "")
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
  const { address: limiter } = limitersOf(req)
  const hash = await hasherOf(req)
  const key = hash(await countedVisitor(req))
  await limitTry(
    req,
    res,
    next,
    async () => {
      await limiter.consume(key)
    },
    () => limiter.reward(key),
  )
}

/**
 * Counts failed tries per name at an address, per name and per address, in
 * PostgreSQL for all machines together. A try is counted before it is made, so guessing
 * in parallel helps nobody; one that succeeds is taken back. Names are counted whether
 * they exist or not.
 */
async function limitNamedTry(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
  login: string,
): Promise<void> {
  const { count, takeBack } = await signInTry(req, login)
  await limitTry(req, res, next, count, takeBack)
}

/** The counters of a try at somebody's password: see `limitNamedTry`. */
export async function signInTry(
  req: MedusaRequest,
  login: string,
): Promise<{
  count: () => Promise<void>
  takeBack: () => Promise<unknown>
}> {
  const limiters = limitersOf(req)
  const hash = await hasherOf(req)
  const name = normalizePartnerCode(login)
  const address = await countedVisitor(req)
  const keys = {
    nameAtAddress: hash(`${address}\n${name}`),
    name: hash(name),
    address: hash(address),
  }
  return {
    count: async () => {
      await limiters.nameAtAddress.consume(keys.nameAtAddress)
      await limiters.address.consume(keys.address)
      await limiters.name.consume(keys.name)
    },
    takeBack: () =>
      Promise.all([
        limiters.nameAtAddress.delete(keys.nameAtAddress),
        limiters.name.reward(keys.name),
        limiters.address.reward(keys.address),
      ]),
  }
}

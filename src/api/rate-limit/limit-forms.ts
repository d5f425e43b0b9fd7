import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"

import { signInTry } from "./limit-sign-in"
import { hasherOf, limitersIn, limitTry } from "./shared-limits"
import { countedVisitor } from "./visitor-address"

/** Nobody applies twice, but a household, an office or a proxy shares an address. */
const applicationLimits = limitersIn("application", { address: 20 })

/** People fill in few forms; whoever sends many wants to be everybody's partner. */
const leadLimits = limitersIn("lead", { address: 100 })

/** A browser sends these itself: no storefront's server stands for many visitors. */
const plainLeadLimits = limitersIn("plain-lead", { address: 10 })

/** Takes one from the counters of applications: of the address of who sends it. */
export async function countApplication(req: MedusaRequest): Promise<void> {
  await applicationLimits(req).address.consume(await addressKey(req))
}

/** Takes one from the counters of leads by plain HTML forms: of the sender's address. */
export async function countPlainLead(req: MedusaRequest): Promise<void> {
  await plainLeadLimits(req).address.consume(await addressKey(req))
}

/**
 * Refuses (429) applications from an address that sends too many. One with a password is
 * a try at somebody's password as well. It is not taken back: the answer does not tell
 * whether it was right, and nor do the counters.
 */
export async function limitApplications(
  req: MedusaRequest<{ email: string; password?: string }>,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const { email, password } = req.validatedBody
  await limitTry(req, res, next, async () => {
    await countApplication(req)
    if (password !== undefined) {
      await (await signInTry(req, email)).count()
    }
  })
}

/** Refuses (429) reports of leads from an address that sends too many. */
export async function limitLeads(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  await limitTry(req, res, next, async () => {
    await leadLimits(req).address.consume(await addressKey(req))
  })
}

async function addressKey(req: MedusaRequest): Promise<string> {
  const hash = await hasherOf(req)
  return hash(await countedVisitor(req))
}

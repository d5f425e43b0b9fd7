import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"

import { normalizePartnerCode } from "../../domain/partner-code"
import { hasherOf, limitersIn, limitTry } from "./shared-limits"
import { countedVisitor } from "./visitor-address"

/**
 * Names are not counted by themselves, or a stranger could use up somebody's tries; how
 * often a mailbox is written to is limited where the mail is sent.
 */
const mailLimits = limitersIn("password-mail", {
  nameAtAddress: 5,
  address: 30,
})

/** Each costs as much as a sign-in once its token is right. */
const passwordLimits = limitersIn("password", { address: 30 })

/** Refuses (429) an address that asks for too many links; those it got are not told. */
export async function limitPasswordMails(
  req: MedusaRequest<{ login: string }>,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const limiters = mailLimits(req)
  const hash = await hasherOf(req)
  const address = await countedVisitor(req)
  const name = normalizePartnerCode(req.validatedBody.login)
  await limitTry(req, res, next, async () => {
    await limiters.nameAtAddress.consume(hash(`${address}\n${name}`))
    await limiters.address.consume(hash(address))
  })
}

/** Refuses (429) an address that tries too many tokens. */
export async function limitPasswords(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const limiters = passwordLimits(req)
  const hash = await hasherOf(req)
  const address = await countedVisitor(req)
  await limitTry(req, res, next, async () => {
    await limiters.address.consume(hash(address))
  })
}

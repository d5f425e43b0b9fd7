import { setTimeout as wait } from "node:timers/promises"

import type { MedusaRequest, MedusaResponse } from "@medusajs/framework"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"

import { isFormBot } from "../../../../domain/is-form-bot"
import { PARTNER_MODULE } from "../../../../modules/partner"
import type PartnerModuleService from "../../../../modules/partner/service"
import { applyAsPartnerWorkflow } from "../../../../workflows/partner/apply-as-partner"
import type { ApplicationBody } from "./contract"

/** Longer than the work takes, so that the time does not tell what was done. */
const ANSWER_AFTER_MS = 700

/**
 * Takes an application in. The answer, and when it comes, is the same for somebody new,
 * for an address that is known, and for a program that fills in forms.
 */
export async function POST(
  req: MedusaRequest<ApplicationBody>,
  res: MedusaResponse,
): Promise<void> {
  const form = req.validatedBody
  await assertAcceptable(req.scope, form)
  const sameTime = wait(ANSWER_AFTER_MS)
  try {
    if (!isFormBot(form)) {
      await receive(req.scope, form)
    }
  } finally {
    await sameTime
  }
  res.json({ status: "received" })
}

/**
 * What is wrong whoever it is: it must not depend on the e-mail address. A code that an
 * applicant has is no mistake, or whoever asks for it a second time would learn whether
 * the first application was somebody new's.
 */
async function assertAcceptable(
  container: MedusaContainer,
  { program_id, code }: ApplicationBody,
): Promise<void> {
  const partners = container.resolve<PartnerModuleService>(PARTNER_MODULE)
  if (program_id && !(await partners.isOpenForApplications(program_id))) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "program_id: nobody can apply for this program, choose another one",
    )
  }
  if (code && (await partners.isCodePublic(code))) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `code: "${code}" is taken, choose another one`,
    )
  }
}

async function receive(
  container: MedusaContainer,
  { subject: _subject, elapsed_ms: _elapsed, ...application }: ApplicationBody,
): Promise<void> {
  try {
    await applyAsPartnerWorkflow(container).run({ input: application })
  } catch (error) {
    // Two at once with the same address: the first was received, which is the answer.
    if (!(await isKnown(container, application.email))) {
      throw error
    }
  }
}

async function isKnown(
  container: MedusaContainer,
  email: string,
): Promise<boolean> {
  const [member] = await container
    .resolve<PartnerModuleService>(PARTNER_MODULE)
    .listPartnerMembers(
      { email: email.toLowerCase() },
      { select: ["id"], take: 1 },
    )
  return member !== undefined
}

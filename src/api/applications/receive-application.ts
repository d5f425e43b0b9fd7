import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"

import { isFormBot } from "../../domain/is-form-bot"
import { PARTNER_MODULE } from "../../modules/partner"
import type PartnerModuleService from "../../modules/partner/service"
import {
  applyAsPartnerWorkflow,
  type ApplyAsPartnerWorkflowInput,
} from "../../workflows/partner/apply-as-partner"
import { inSteps } from "./answer-in-steps"

/** What tells programs from people. */
interface Traps {
  subject?: string
  elapsed_ms?: number
}

/**
 * Takes an application in. When it comes back is the same for somebody new, for an
 * address that is known, and for a program that fills in forms: see `inSteps`.
 * @throws MedusaError invalid data for what is wrong whoever it is
 */
export async function receiveApplication(
  container: MedusaContainer,
  { subject, elapsed_ms, ...application }: ApplyAsPartnerWorkflowInput & Traps,
): Promise<void> {
  await assertAcceptable(container, application)
  await inSteps(async () => {
    if (!isFormBot({ subject, elapsed_ms })) {
      await receive(container, application)
    }
  })
}

/**
 * What is wrong whoever it is: it must not depend on the e-mail address. A code that an
 * applicant has is no mistake, or whoever asks for it a second time would learn whether
 * the first application was somebody new's.
 */
async function assertAcceptable(
  container: MedusaContainer,
  {
    form_id,
    program_id,
    code,
    accepted_agreement_id,
  }: ApplyAsPartnerWorkflowInput,
): Promise<void> {
  const partners = container.resolve<PartnerModuleService>(PARTNER_MODULE)
  if (form_id && !(await partners.findOpenForm(form_id, "enrolment"))) {
    throw refusal("form_id: there is no such form, or it is closed")
  }
  if (program_id && !(await partners.isOpenForApplications(program_id))) {
    throw refusal(
      "program_id: nobody can apply for this program, choose another one",
    )
  }
  if (code && (await partners.isCodePublic(code))) {
    throw refusal(`code: "${code}" is taken, choose another one`)
  }
  const agreement = await partners.getAgreement()
  if (agreement && agreement.id !== accepted_agreement_id) {
    throw refusal(
      "accepted_agreement_id: read and accept the current terms " +
        `(version ${agreement.version}) first`,
    )
  }
}

function refusal(message: string): MedusaError {
  return new MedusaError(MedusaError.Types.INVALID_DATA, message)
}

async function receive(
  container: MedusaContainer,
  application: ApplyAsPartnerWorkflowInput,
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

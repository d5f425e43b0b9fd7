import type {
  IAuthModuleService,
  MedusaContainer,
} from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { generateJwtTokenWithChecks } from "@medusajs/medusa/api/auth/utils/generate-jwt-token"

import { PARTNER_MODULE } from "../../modules/partner"
import type PartnerModuleService from "../../modules/partner/service"
import { PASSWORD_PROVIDER } from "../password/account"
import { accountToCheck } from "../password/decoy"

export interface SignInInput {
  /** Partner code or a member's e-mail. */
  login: string
  password: string
}

export interface SignInResult {
  token: string
  /** Medusa wants the e-mail confirmed first (`authVerificationsPerActor`). */
  verification_required?: boolean
  /** Medusa wants a second factor first. */
  mfa_required?: boolean
}

/**
 * Signs a member in by partner code or e-mail. A name that is unknown, or that has no
 * password yet, is checked against the password of an account that nobody has, so that it
 * costs the same time as a wrong password; every failure is the same error. Only who
 * proved the password learns that the store has not taken them in (yet).
 * A code stands for the partner's owner; other members use their e-mail.
 * @throws MedusaError unauthorized, with one message for all reasons; forbidden with the
 * code `application_pending` or `application_rejected` after the right password
 */
export const signInPartnerStep = createStep(
  "partner-center-sign-in",
  async ({ login, password }: SignInInput, { container }) => {
    const auth = container.resolve<IAuthModuleService>(Modules.AUTH)
    const partners = container.resolve<PartnerModuleService>(PARTNER_MODULE)

    const member = await partners.findSignInMember(login)
    const email = await accountToCheck(auth, member?.email ?? null)
    const { success, authIdentity, mfaChallenge } = await auth.authenticate(
      PASSWORD_PROVIDER,
      { body: { email, password } },
    )
    const isThisMember =
      member !== null && authIdentity?.app_metadata?.partner_id === member.id
    if (success && isThisMember && member.application) {
      throw notTakenIn(member.application)
    }
    if (!success || !authIdentity || !isThisMember || !member.active) {
      throw new MedusaError(
        MedusaError.Types.UNAUTHORIZED,
        "The partner code or password is wrong",
      )
    }
    await partners.noteJoined(member.id)
    const result: SignInResult = await generateJwtTokenWithChecks(
      container as MedusaContainer,
      {
        authIdentity,
        mfaChallenge,
        actorType: "partner",
        authProvider: PASSWORD_PROVIDER,
      },
    )
    return new StepResponse({
      token: result.token,
      verification_required: result.verification_required,
      mfa_required: result.mfa_required,
    })
  },
)

const NOT_TAKEN_IN = {
  applied: {
    code: "application_pending",
    message:
      "The store has not answered your application yet. It will write to you.",
  },
  rejected: {
    code: "application_rejected",
    message: "The store has not accepted your application",
  },
}

function notTakenIn(application: keyof typeof NOT_TAKEN_IN): MedusaError {
  const { code, message } = NOT_TAKEN_IN[application]
  return new MedusaError(MedusaError.Types.FORBIDDEN, message, code)
}

/** Signs a partner's member in and answers with a token for the portal's routes. */
export const signInPartnerWorkflow = createWorkflow(
  "partner-center-sign-in",
  (input: SignInInput) => new WorkflowResponse(signInPartnerStep(input)),
)

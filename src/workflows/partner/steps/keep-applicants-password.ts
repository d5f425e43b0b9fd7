import type {
  ConfigModule,
  IAuthModuleService,
} from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { findAccount, PASSWORD_PROVIDER } from "../../password/account"
import { registerMember } from "../../password/register-member"
import type { GiveCredentialsInput } from "./give-credentials"

/**
 * Lets an applicant sign in with the password they chose, once they are approved, but
 * only where Medusa itself makes them prove that the mailbox is theirs
 * (`authVerificationsPerActor`). Anybody can apply with anybody's address, and the store
 * approves whom it believes to know: a password from the form would hand that person's
 * partner to a stranger. Elsewhere the password is dropped, and is chosen through a link
 * that is sent to the mailbox.
 *
 * An account that the address has already is left alone, silently: neither does the
 * applicant learn of it, nor does the form prove that it is theirs.
 */
export const keepApplicantsPasswordStep = createStep(
  "partner-center-keep-applicants-password",
  async (
    { member_id, email, password }: GiveCredentialsInput,
    { container },
  ): Promise<StepResponse<{ kept: boolean }, string | null>> => {
    const auth = container.resolve<IAuthModuleService>(Modules.AUTH)
    const config = container.resolve<ConfigModule>(
      ContainerRegistrationKeys.CONFIG_MODULE,
    )
    if (
      !password ||
      !provesMailbox(config) ||
      (await findAccount(auth, email))
    ) {
      return new StepResponse({ kept: false }, null)
    }
    const identityId = await registerMember(auth, {
      member_id,
      email,
      password,
    })
    return new StepResponse({ kept: true }, identityId)
  },
  async (identityId, { container }) => {
    if (identityId) {
      await container
        .resolve<IAuthModuleService>(Modules.AUTH)
        .deleteAuthIdentities([identityId])
    }
  },
)

function provesMailbox({ projectConfig }: ConfigModule): boolean {
  return (projectConfig.http.authVerificationsPerActor?.partner ?? []).some(
    ({ entity_type, auth_provider }) =>
      entity_type === "email" && auth_provider === PASSWORD_PROVIDER,
  )
}

import type {
  ConfigModule,
  IAuthModuleService,
} from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
  Modules,
} from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import type { GiveCredentialsInput } from "./give-credentials"

const PROVIDER = "emailpass"

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
    if (!password || !provesMailbox(config) || (await has(auth, email))) {
      return new StepResponse({ kept: false }, null)
    }
    const { authIdentity, error } = await auth.register(PROVIDER, {
      body: { email, password },
    })
    if (!authIdentity) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `password: ${error ?? "could not be set"}`,
      )
    }
    await auth.updateAuthIdentities({
      id: authIdentity.id,
      app_metadata: { ...authIdentity.app_metadata, partner_id: member_id },
    })
    return new StepResponse({ kept: true }, authIdentity.id)
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
      entity_type === "email" && auth_provider === PROVIDER,
  )
}

async function has(auth: IAuthModuleService, email: string): Promise<boolean> {
  const [account] = await auth.listProviderIdentities(
    { provider: PROVIDER, entity_id: email },
    { select: ["id"], take: 1 },
  )
  return account !== undefined
}

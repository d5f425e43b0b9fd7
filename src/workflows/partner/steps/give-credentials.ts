import type { IAuthModuleService } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

export const giveCredentialsStepId = "partner-center-give-credentials"

const PROVIDER = "emailpass"
const MEMBER_KEY = "partner_id"

export interface GiveCredentialsInput {
  member_id: string
  email: string
  /** Left out: the person keeps the password of an account they have in the store. */
  password?: string
}

interface Undo {
  identity_id: string
  /** Whether this step made the identity, or found it. */
  created: boolean
}

/**
 * Lets a member sign in: finds or makes the auth identity of their e-mail and names the
 * member in it. Medusa has one identity per e-mail for customers, users and partners
 * together, so a person who has an account already keeps their password. Without
 * an account and without a password nobody can sign in yet.
 * @throws MedusaError invalid data for a password although the e-mail has one already
 */
export const giveCredentialsStep = createStep(
  giveCredentialsStepId,
  async (
    input: GiveCredentialsInput,
    { container },
  ): Promise<StepResponse<{ can_sign_in: boolean }, Undo | null>> => {
    const auth = container.resolve<IAuthModuleService>(Modules.AUTH)
    const identity =
      (await findIdentity(auth, input)) ?? (await makeIdentity(auth, input))
    if (!identity) {
      return new StepResponse({ can_sign_in: false }, null)
    }
    await nameMember(auth, identity.identity_id, input.member_id)
    return new StepResponse({ can_sign_in: true }, identity)
  },
  async (undo, { container }) => {
    if (!undo) {
      return
    }
    const auth = container.resolve<IAuthModuleService>(Modules.AUTH)
    await (undo.created
      ? auth.deleteAuthIdentities([undo.identity_id])
      : nameMember(auth, undo.identity_id, null))
  },
)

async function findIdentity(
  auth: IAuthModuleService,
  { email, password }: GiveCredentialsInput,
): Promise<Undo | null> {
  const [existing] = await auth.listProviderIdentities(
    { provider: PROVIDER, entity_id: email },
    { take: 1 },
  )
  if (existing && password) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `password: "${email}" has an account in this store already; ` +
        "leave the password out, it stays as it is",
    )
  }
  return existing?.auth_identity_id
    ? { identity_id: existing.auth_identity_id, created: false }
    : null
}

async function makeIdentity(
  auth: IAuthModuleService,
  { email, password }: GiveCredentialsInput,
): Promise<Undo | null> {
  if (!password) {
    return null
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
  return { identity_id: authIdentity.id, created: true }
}

async function nameMember(
  auth: IAuthModuleService,
  identityId: string,
  memberId: string | null,
): Promise<void> {
  const identity = await auth.retrieveAuthIdentity(identityId)
  await auth.updateAuthIdentities({
    id: identityId,
    app_metadata: { ...identity.app_metadata, [MEMBER_KEY]: memberId },
  })
}

import type { IAuthModuleService } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import {
  type Account,
  findAccount,
  isNobodys,
  nameMember,
  opensDashboard,
  PASSWORD_PROVIDER,
} from "../account"
import { type Credentials, notSet, registerMember } from "../register-member"

/** The address is of the mailbox in which the token was: it is proved to be the caller's. */
export type GivePasswordInput = Credentials

interface Before {
  /** null: there was none that is worth putting back. */
  account: Account | null
  new_identity_id?: string
}

/**
 * Lets a member sign in with a password, once they have proved that the mailbox is
 * theirs. Medusa has one account per address for customers, users and partners together:
 *
 * - There is none: it is made.
 * - It is nobody's: anybody may have registered the address. It is replaced, so that
 *   nothing opens any more that was handed out for it.
 * - It is a customer's, or the member's own: the password is set, as Medusa's own reset
 *   by e-mail would. It is one account, so it holds for the shop as well.
 * - It opens the dashboard: its password is never changed here. An e-mail that invites a
 *   partner, a week long, must not be a key to the whole store. Whoever has both, the
 *   mailbox and that password, gets the portal added to it.
 * @throws MedusaError invalid data for a password that is not the dashboard's
 */
export const givePasswordStep = createStep(
  "partner-center-give-password",
  async (input: GivePasswordInput, { container }) => {
    const auth = container.resolve<IAuthModuleService>(Modules.AUTH)
    const account = await findAccount(auth, input.email)
    if (!account || isNobodys(account)) {
      const id = await replaceAccount(auth, account, input)
      return new StepResponse({ password_set: true }, {
        account: null,
        new_identity_id: id,
      } as Before)
    }
    const isDashboards = opensDashboard(account)
    if (isDashboards) {
      await assertPassword(auth, input)
      await nameMember(auth, account, input.member_id)
    } else {
      await takeOver(auth, account, input)
    }
    return new StepResponse({ password_set: !isDashboards }, {
      account,
    } as Before)
  },
  async (before, { container }) => {
    const auth = container.resolve<IAuthModuleService>(Modules.AUTH)
    if (before?.new_identity_id) {
      await auth.deleteAuthIdentities([before.new_identity_id])
    }
    if (before?.account) {
      await putBack(auth, before.account)
    }
  },
)

/**
 * Sets the password, then names the member: the other way round an account of somebody
 * who only wrote the address down would open the portal for a moment. Medusa does not
 * compensate a step that fails, so it puts back itself what it has done so far.
 */
async function takeOver(
  auth: IAuthModuleService,
  account: Account,
  input: GivePasswordInput,
): Promise<void> {
  try {
    await setPassword(auth, input)
    await nameMember(auth, account, input.member_id)
  } catch (error) {
    await putBack(auth, account)
    throw error
  }
}

async function putBack(
  auth: IAuthModuleService,
  { id, app_metadata, provider_identity_id, provider_metadata }: Account,
): Promise<void> {
  await auth.updateProviderIdentities({
    id: provider_identity_id,
    provider_metadata,
  })
  await auth.updateAuthIdentities({ id, app_metadata })
}

async function replaceAccount(
  auth: IAuthModuleService,
  account: Account | null,
  input: GivePasswordInput,
): Promise<string> {
  if (account) {
    await auth.deleteAuthIdentities([account.id])
  }
  return await registerMember(auth, input)
}

async function setPassword(
  auth: IAuthModuleService,
  { email, password }: GivePasswordInput,
): Promise<void> {
  const { success, error } = await auth.updateProvider(PASSWORD_PROVIDER, {
    entity_id: email,
    password,
  })
  if (!success) {
    throw notSet(error)
  }
}

async function assertPassword(
  auth: IAuthModuleService,
  { email, password }: GivePasswordInput,
): Promise<void> {
  const { success } = await auth.authenticate(PASSWORD_PROVIDER, {
    body: { email, password },
  })
  if (!success) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "password: this address signs in to the store's dashboard as well, and its " +
        "password is changed there; enter the one that it has now",
    )
  }
}

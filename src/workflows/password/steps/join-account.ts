import type { IAuthModuleService } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { PARTNER_MODULE } from "../../../modules/partner"
import type PartnerModuleService from "../../../modules/partner/service"
import { findAccount, nameMember, PASSWORD_PROVIDER } from "../account"
import { accountToCheck } from "../decoy"

export interface ProveAccountInput {
  email: string
  /** What they say is the password of their account in the shop. */
  password?: string
  /** The customer who is signed in. */
  customer_id?: string | null
}

/**
 * Finds the customer's account that an applicant has proved to be theirs: they are signed
 * in with it, or they know its password. One that is nobody's yet proves nothing: anybody
 * can register any address. A password is compared with something in any case, so that
 * the time does not tell whether there is an account; nor does anything else.
 * @returns the id of the account; null: none was proved
 */
export const proveAccountStep = createStep(
  "partner-center-prove-account",
  async (
    { email, password, customer_id }: ProveAccountInput,
    { container },
  ): Promise<StepResponse<{ account_id: string | null }>> => {
    const auth = container.resolve<IAuthModuleService>(Modules.AUTH)
    const address = email.toLowerCase()
    const isKnown = password
      ? await knowsPassword(auth, address, password)
      : false
    const account = await findAccount(auth, address)
    const owner = account?.app_metadata.customer_id
    const isProved = Boolean(owner) && (isKnown || owner === customer_id)
    return new StepResponse({ account_id: isProved ? account!.id : null })
  },
)

async function knowsPassword(
  auth: IAuthModuleService,
  email: string,
  password: string,
): Promise<boolean> {
  const compared = await accountToCheck(auth, email)
  const { success } = await auth.authenticate(PASSWORD_PROVIDER, {
    body: { email: compared, password },
  })
  return success && compared === email
}

export interface JoinAccountInput {
  member_id: string
  email: string
  /** What `proveAccountStep` found. */
  account_id: string | null
}

/**
 * Lets a member sign in with the account that is proved to be theirs; nothing without
 * one. Taken back when the workflow fails.
 */
export const joinAccountStep = createStep(
  "partner-center-join-account",
  async (
    { member_id, email, account_id }: JoinAccountInput,
    { container },
  ): Promise<
    StepResponse<
      { joined: boolean },
      { id: string; app_metadata: Record<string, unknown> } | null
    >
  > => {
    const auth = container.resolve<IAuthModuleService>(Modules.AUTH)
    const account = account_id ? await findAccount(auth, email) : null
    if (!account || account.id !== account_id) {
      return new StepResponse({ joined: false }, null)
    }
    await nameMember(auth, account, member_id)
    await container
      .resolve<PartnerModuleService>(PARTNER_MODULE)
      .noteJoined(member_id)
    const { id, app_metadata } = account
    return new StepResponse({ joined: true }, { id, app_metadata })
  },
  async (before, { container }) => {
    if (before) {
      await container
        .resolve<IAuthModuleService>(Modules.AUTH)
        .updateAuthIdentities(before)
    }
  },
)

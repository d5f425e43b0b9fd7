import type { IAuthModuleService } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { PARTNER_MODULE } from "../../../modules/partner"
import type PartnerModuleService from "../../../modules/partner/service"
import { findAccount } from "../../password/account"
import {
  type Credentials,
  registerMember,
} from "../../password/register-member"

export const giveCredentialsStepId = "partner-center-give-credentials"

/** Without a password nobody can sign in as this member yet. */
export type GiveCredentialsInput = Omit<Credentials, "password"> &
  Partial<Pick<Credentials, "password">>

/**
 * Lets a member sign in: makes the auth identity of their e-mail and names the member
 * in it. Medusa has one identity per e-mail for customers, users and partners
 * together, anybody can register one, and nobody checks that the mailbox is theirs. So
 * an identity that exists already is left alone, or whoever registered a future
 * partner's address first would get the partner's account.
 * @throws MedusaError invalid data for a password although the e-mail has an account
 */
export const giveCredentialsStep = createStep(
  giveCredentialsStepId,
  async (
    { member_id, email, password }: GiveCredentialsInput,
    { container },
  ): Promise<StepResponse<{ can_sign_in: boolean }, string | null>> => {
    if (!password) {
      return new StepResponse({ can_sign_in: false }, null)
    }
    const auth = container.resolve<IAuthModuleService>(Modules.AUTH)
    await assertUnregistered(auth, email)
    const identityId = await registerMember(auth, {
      member_id,
      email,
      password,
    })
    await container
      .resolve<PartnerModuleService>(PARTNER_MODULE)
      .updatePartnerMembers({ id: member_id, joined_at: new Date() })
    return new StepResponse({ can_sign_in: true }, identityId)
  },
  async (identityId, { container }) => {
    if (identityId) {
      await container
        .resolve<IAuthModuleService>(Modules.AUTH)
        .deleteAuthIdentities([identityId])
    }
  },
)

async function assertUnregistered(
  auth: IAuthModuleService,
  email: string,
): Promise<void> {
  if (await findAccount(auth, email)) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `password: somebody has registered "${email}" in this store already, and it is ` +
        "not proved that it is this person; leave the password out, or use another address",
    )
  }
}

import type { IAuthModuleService } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { PARTNER_MODULE } from "../../../modules/partner"
import type PartnerModuleService from "../../../modules/partner/service"
import { hashOneTimeToken } from "../../../utils/one-time-token"
import { findAccount, stillOpens } from "../account"

/**
 * Uses a token up, and with it all others of its member; they are usable again when the
 * workflow fails afterwards.
 * @throws MedusaError invalid data, the same for a token that is made up, used, expired,
 * or older than the password
 */
export const useTokenStep = createStep(
  "partner-center-use-member-token",
  async ({ token }: { token: string }, { container }) => {
    const partners = container.resolve<PartnerModuleService>(PARTNER_MODULE)
    const auth = container.resolve<IAuthModuleService>(Modules.AUTH)
    const open = await partners.findMemberToken(hashOneTimeToken(token))
    if (!open || !stillOpens(open, await findAccount(auth, open.email))) {
      throw refusal()
    }
    const usedUp = await partners.useMemberToken(open)
    if (usedUp.length === 0) {
      throw refusal()
    }
    const { member_id, partner_id, email } = open
    return new StepResponse({ member_id, partner_id, email }, usedUp)
  },
  async (tokenIds, { container }) => {
    if (tokenIds) {
      await container
        .resolve<PartnerModuleService>(PARTNER_MODULE)
        .reopenMemberTokens(tokenIds)
    }
  },
)

function refusal(): MedusaError {
  return new MedusaError(
    MedusaError.Types.INVALID_DATA,
    "token: this link does not open any more; ask for a new one",
  )
}

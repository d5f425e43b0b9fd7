import {
  authenticate,
  type AuthenticatedMedusaRequest,
  type MedusaNextFunction,
  type MedusaResponse,
  type MiddlewareRoute,
} from "@medusajs/framework"
import type { IAuthModuleService } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"

import { PARTNER_MODULE } from "../../modules/partner"
import type PartnerModuleService from "../../modules/partner/service"
import { isFromEndedSession } from "./session-age"

/** Where Medusa gives a token to whoever has one already. */
const EXCHANGES = ["/auth/token/refresh", "/auth/mfa/challenges/:id/verify"]

/** What stands before those routes, with the authentication that Medusa does there. */
export const exchangeMiddlewares = EXCHANGES.map(
  (matcher): MiddlewareRoute => ({
    matcher,
    method: ["POST"],
    middlewares: [
      authenticate("*", ["session", "bearer"], {
        allowUnregistered: true,
        requireMfa: false,
      }),
      refuseEndedSessions,
    ],
  }),
)

/**
 * Keeps Medusa from exchanging a partner's token of before the password was set for a
 * new one, which it does for whoever holds any token of the account: also for somebody
 * who registered the address before it became the partner's.
 */
async function refuseEndedSessions(
  req: AuthenticatedMedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const token = req.auth_context
  if (token.actor_type !== "partner") {
    next()
    return
  }
  try {
    const [account] = await req.scope
      .resolve<IAuthModuleService>(Modules.AUTH)
      .listAuthIdentities({ id: [token.auth_identity_id] }, { take: 1 })
    const memberId = account?.app_metadata?.partner_id
    const member = memberId
      ? await req.scope
          .resolve<PartnerModuleService>(PARTNER_MODULE)
          .findMember(String(memberId))
      : null
    if (member && isFromEndedSession(token, member)) {
      throw new MedusaError(MedusaError.Types.UNAUTHORIZED, "Unauthorized")
    }
    next()
  } catch (error) {
    next(error)
  }
}

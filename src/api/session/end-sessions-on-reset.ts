import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework"
import type { IAuthModuleService, Logger } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"

import { PARTNER_MODULE } from "../../modules/partner"
import type PartnerModuleService from "../../modules/partner/service"

const SECOND_MS = 1000

/** Medusa's own reset of a password, which sets a new one by the token of an e-mail. */
export const resetMiddleware: MiddlewareRoute = {
  matcher: "/auth/:actor_type/:auth_provider/update",
  method: ["POST"],
  middlewares: [endSessionsOnReset],
}

/**
 * Ends a member's sessions once Medusa has set a new password for their account: who
 * resets it may do so because somebody else got in. The account may be a customer's, too.
 */
function endSessionsOnReset(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  res.once("finish", () => {
    if (res.statusCode === 200) {
      endSessions(req).catch((error: Error) =>
        req.scope
          .resolve<Logger>(ContainerRegistrationKeys.LOGGER)
          .error("A partner's sessions were not ended after a reset", error),
      )
    }
  })
  next()
}

async function endSessions({
  scope,
  auth_context,
}: AuthenticatedMedusaRequest): Promise<void> {
  const [account] = await scope
    .resolve<IAuthModuleService>(Modules.AUTH)
    .listAuthIdentities({ id: [auth_context.auth_identity_id] }, { take: 1 })
  const memberId = account?.app_metadata?.partner_id
  if (typeof memberId !== "string") {
    return
  }
  // Tokens know the second in which they were made. Those of this one are let live, or
  // whoever signs in at once with the new password would be signed out again.
  const second = Math.floor(Date.now() / SECOND_MS) * SECOND_MS
  await scope
    .resolve<PartnerModuleService>(PARTNER_MODULE)
    .updatePartnerMembers({ id: memberId, sessions_from: new Date(second) })
}

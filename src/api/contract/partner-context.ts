import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaResponse,
} from "@medusajs/framework"
import { MedusaError } from "@medusajs/framework/utils"

import { PARTNER_MODULE } from "../../modules/partner"
import type { SignInMember } from "../../modules/partner/find-member"
import type PartnerModuleService from "../../modules/partner/service"
import { isFromEndedSession } from "../session/session-age"

/** A request of the portal: the member who signed in, and with them the partner. */
export interface PartnerRequest<
  Body = unknown,
> extends AuthenticatedMedusaRequest<Body> {
  partner_member: SignInMember
}

/**
 * Lets a request through only while its member exists and the partner is active. A
 * token alone opens nothing: it lives for a day, a partner may be made inactive today, or
 * the member may set a new password, which ends what was opened with the one before.
 */
export async function requireActiveMember(
  req: AuthenticatedMedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  try {
    const member = await req.scope
      .resolve<PartnerModuleService>(PARTNER_MODULE)
      .findMember(req.auth_context.actor_id)
    if (!member?.active || isFromEndedSession(req.auth_context, member)) {
      throw new MedusaError(MedusaError.Types.UNAUTHORIZED, "Unauthorized")
    }
    ;(req as PartnerRequest).partner_member = member
    next()
  } catch (error) {
    next(error)
  }
}

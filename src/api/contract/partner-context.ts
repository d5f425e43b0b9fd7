import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaResponse,
} from "@medusajs/framework"
import { MedusaError } from "@medusajs/framework/utils"

import { isOpen, type PortalEntry } from "../../domain/portal-entries"
import { PARTNER_MODULE } from "../../modules/partner"
import type { SignInMember } from "../../modules/partner/find-member"
import type PartnerModuleService from "../../modules/partner/service"
import type { PortalVisitDTO } from "../../modules/partner/types"
import { isFromEndedSession } from "../session/session-age"

/** A request of the portal: the member who signed in, and with them the partner. */
export interface PartnerRequest<
  Body = unknown,
> extends AuthenticatedMedusaRequest<Body> {
  /** For an admin's visit a viewer who is nobody: the id is the visit's. */
  partner_member: SignInMember
  /** Set while an admin looks at the portal as the partner sees it. */
  portal_visit: PortalVisitDTO | null
  /** What the store hides, for routes that serve several entries of the portal. */
  hidden_entries: PortalEntry[]
}

/** What the ids of visits begin with: see the model of `partner_portal_visit`. */
const VISIT_ID = /^pvis_/

/**
 * Lets a request through only while its member exists and the partner is active, or while
 * the visit of an admin lasts, who may look at any partner's portal. A token alone opens
 * nothing: it lives for a day, a partner may be made inactive today, or the member may set
 * a new password, which ends what was opened with the one before.
 */
export async function requirePartner(
  req: AuthenticatedMedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  try {
    const partners = req.scope.resolve<PartnerModuleService>(PARTNER_MODULE)
    const { actor_id } = req.auth_context
    const visit = VISIT_ID.test(actor_id)
      ? await partners.findPortalVisit(actor_id)
      : null
    const member = visit ? viewerOf(visit) : await partners.findMember(actor_id)
    if (!member?.active || isFromEndedSession(req.auth_context, member)) {
      throw new MedusaError(MedusaError.Types.UNAUTHORIZED, "Unauthorized")
    }
    Object.assign(req, { partner_member: member, portal_visit: visit })
    next()
  } catch (error) {
    next(error)
  }
}

function viewerOf({ id, partner_id }: PortalVisitDTO): SignInMember {
  return {
    id,
    email: "",
    role: "viewer",
    partner_id,
    active: true,
    application: null,
    sessions_from: null,
  }
}

/**
 * Who looks at a portal changes nothing there. Stands before every route of the portal,
 * so that no route has to think of it.
 */
export function readOnlyForVisits(
  req: AuthenticatedMedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  if ((req as PartnerRequest).portal_visit && req.method !== "GET") {
    throw new MedusaError(
      MedusaError.Types.FORBIDDEN,
      "You are looking at the portal as the partner sees it: nothing can be changed here",
    )
  }
  next()
}

/**
 * Viewers look; owners and managers change what is their partner's.
 * @param what is to be changed, for the message
 * @throws MedusaError forbidden for a viewer
 */
export function assertMayChange(
  { partner_member }: PartnerRequest,
  what: string,
): void {
  if (partner_member.role === "viewer") {
    throw new MedusaError(
      MedusaError.Types.FORBIDDEN,
      `${what}: your role "viewer" cannot change this, ask an owner or a manager of your account`,
    )
  }
}

/** Closes a route while the store hides all of the portal's entries that it serves. */
export function requireEntry(entries: readonly PortalEntry[]) {
  return async (
    req: AuthenticatedMedusaRequest,
    _res: MedusaResponse,
    next: MedusaNextFunction,
  ): Promise<void> => {
    try {
      const { hidden_entries } = await req.scope
        .resolve<PartnerModuleService>(PARTNER_MODULE)
        .getPortalSettings()
      if (!isOpen(entries, hidden_entries)) {
        throw new MedusaError(
          MedusaError.Types.NOT_FOUND,
          "The store's portal does not show this",
        )
      }
      Object.assign(req, { hidden_entries })
      next()
    } catch (error) {
      next(error)
    }
  }
}

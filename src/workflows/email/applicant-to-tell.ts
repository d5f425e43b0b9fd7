import type { MedusaContainer } from "@medusajs/framework/types"

import type { EmailKind } from "../../emails/catalogue"
import { PARTNER_MODULE } from "../../modules/partner"
import type PartnerModuleService from "../../modules/partner/service"
import type { PartnerStatus } from "../../modules/partner/types"

export type ApplicationEmail = Extract<EmailKind, `application_${string}`>

/** What is true of an application; a partner who was made inactive later is told nothing. */
const KINDS: Record<PartnerStatus, ApplicationEmail | null> = {
  applied: "application_received",
  active: "application_approved",
  inactive: null,
  rejected: "application_rejected",
}

export interface ApplicantToTell {
  kind: ApplicationEmail
  member_id: string
  /** Names this application or decision: it is told once, a second application again. */
  key: string
}

/**
 * What is to be told of an application as it stands, and whom: the partner's first owner.
 * @returns null where there is nothing to tell
 */
export async function findApplicantToTell(
  container: MedusaContainer,
  partnerId: string,
): Promise<ApplicantToTell | null> {
  const partners = container.resolve<PartnerModuleService>(PARTNER_MODULE)
  const [partner] = await partners.listPartners({ id: partnerId }, { take: 1 })
  const [owner] = await partners.listPartnerMembers(
    { partner_id: partnerId, role: "owner" },
    { order: { created_at: "ASC", id: "ASC" }, take: 1 },
  )
  const kind = partner ? KINDS[partner.status] : null
  if (!owner || !kind) {
    return null
  }
  const moment =
    kind === "application_received"
      ? (partner.reapplied_at ?? partner.applied_at)
      : partner.decided_at
  const occasion = moment ? new Date(moment).toISOString() : "once"
  return {
    kind,
    member_id: owner.id,
    key: `partner-center:${kind}:${partnerId}:${occasion}`,
  }
}

import { PARTNER_MODULE } from "../../../../modules/partner"
import type PartnerModuleService from "../../../../modules/partner/service"
import type { PartnerRequest } from "../../../contract/partner-context"

/** The partner, with who recruited them, and who looks: a member or the store. */
export async function readMe({
  scope,
  partner_member,
  portal_visit: visit,
}: PartnerRequest) {
  const partners = scope.resolve<PartnerModuleService>(PARTNER_MODULE)
  const partner = await partners.retrievePartner(partner_member.partner_id)
  const member = visit
    ? null
    : await partners.retrievePartnerMember(partner_member.id)
  const [parent] = partner.parent_id
    ? await partners.listPartners({ id: partner.parent_id }, { take: 1 })
    : []
  return {
    partner: {
      id: partner.id,
      code: partner.code,
      name: partner.name,
      status: partner.status,
      website: partner.website,
      phone: partner.phone,
      notify_on_lead: partner.notify_on_lead,
      notify_on_sale: partner.notify_on_sale,
      notify_on_payout: partner.notify_on_payout,
      parent: parent ? { code: parent.code, name: parent.name } : null,
      created_at: partner.created_at,
    },
    member: member && {
      id: member.id,
      email: member.email,
      first_name: member.first_name,
      last_name: member.last_name,
      role: member.role,
    },
    visit: visit && { ends_at: visit.ends_at },
  }
}

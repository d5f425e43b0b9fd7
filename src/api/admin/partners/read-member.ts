import type { MedusaContainer } from "@medusajs/framework/types"

import { PARTNER_MODULE } from "../../../modules/partner"
import type PartnerModuleService from "../../../modules/partner/service"
import type { PartnerMemberDTO } from "../../../modules/partner/types"

/** A member as the dashboard shows them. */
export function showMember(member: PartnerMemberDTO) {
  const { id, email, customer_id, first_name, last_name, role } = member
  const { invited_at, joined_at } = member
  return {
    id,
    email,
    customer_id,
    first_name,
    last_name,
    role,
    invited_at,
    joined_at,
  }
}

/** @throws MedusaError not found */
export async function readMember(container: MedusaContainer, memberId: string) {
  return showMember(
    await container
      .resolve<PartnerModuleService>(PARTNER_MODULE)
      .retrievePartnerMember(memberId),
  )
}

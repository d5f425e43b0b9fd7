import type { MedusaResponse } from "@medusajs/framework"

import { PARTNER_MODULE } from "../../../../../modules/partner"
import type PartnerModuleService from "../../../../../modules/partner/service"
import type { PartnerRequest } from "../../../../contract/partner-context"
import type { PageQuery } from "../../contract"

/** Who can sign in for the partner, in the order in which they came. */
export async function GET(
  req: PartnerRequest,
  res: MedusaResponse,
): Promise<void> {
  const { limit, offset } = req.validatedQuery as PageQuery
  const [members, count] = await req.scope
    .resolve<PartnerModuleService>(PARTNER_MODULE)
    .listAndCountPartnerMembers(
      { partner_id: req.partner_member.partner_id },
      { take: limit, skip: offset, order: { created_at: "ASC", id: "ASC" } },
    )
  res.json({
    members: members.map((member) => ({
      id: member.id,
      email: member.email,
      first_name: member.first_name,
      last_name: member.last_name,
      role: member.role,
      joined_at: member.invited_at
        ? member.joined_at
        : (member.joined_at ?? member.created_at),
      created_at: member.created_at,
    })),
    count,
    limit,
    offset,
  })
}

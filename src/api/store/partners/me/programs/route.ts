import type { MedusaResponse } from "@medusajs/framework"

import { PARTNER_MODULE } from "../../../../../modules/partner"
import type PartnerModuleService from "../../../../../modules/partner/service"
import type { PartnerRequest } from "../../../../contract/partner-context"
import { showRichText } from "../../../../contract/rich-text-schema"
import type { PageQuery } from "../../contract"

/** The active programs in which the partner is enrolled, in order of priority. */
export async function GET(
  req: PartnerRequest,
  res: MedusaResponse,
): Promise<void> {
  const { limit, offset } = req.validatedQuery as PageQuery
  const [programs, count] = await req.scope
    .resolve<PartnerModuleService>(PARTNER_MODULE)
    .listAndCountPartnerPrograms(
      {
        status: "active",
        enrollments: {
          partner_id: req.partner_member.partner_id,
          status: "active",
        },
      },
      {
        select: ["id", "name", "description"],
        take: limit,
        skip: offset,
        order: { priority: "ASC", id: "ASC" },
      },
    )
  res.json({
    programs: programs.map(({ id, name, description }) => ({
      id,
      name,
      description: showRichText(description),
    })),
    count,
    limit,
    offset,
  })
}

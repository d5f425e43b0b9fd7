import type { MedusaRequest, MedusaResponse } from "@medusajs/framework"
import { PARTNER_MODULE } from "../../../modules/partner"
import type PartnerModuleService from "../../../modules/partner/service"
import type { pageQuery } from "../../contract/common-schemas"
import { showRichText } from "../../contract/rich-text-schema"
import type { TypeOf } from "../../contract/schema-types"

/** Lists the active programs that are open and have not ended, by priority. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse,
): Promise<void> {
  const { limit, offset } = req.validatedQuery as TypeOf<typeof pageQuery>
  const [programs, count] = await req.scope
    .resolve<PartnerModuleService>(PARTNER_MODULE)
    .listAndCountPartnerPrograms(
      {
        status: "active",
        access: "open",
        $or: [{ ends_at: null }, { ends_at: { $gt: new Date() } }],
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

import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"

import { OUTREACH_MODULE } from "../../../../../modules/outreach"
import type OutreachModuleService from "../../../../../modules/outreach/service"
import { PARTNER_MODULE } from "../../../../../modules/partner"
import type PartnerModuleService from "../../../../../modules/partner/service"
import { renderResources } from "../../../../contract/render-resources"
import type { PreviewResourceQuery } from "../../contract"

/** A resource with a partner's link and name in it, whether they see it or not. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
): Promise<void> {
  const { partner_id } = req.validatedQuery as PreviewResourceQuery
  const resource = await req.scope
    .resolve<OutreachModuleService>(OUTREACH_MODULE)
    .retrievePartnerResource(req.params.id)
  const { code, name } = await req.scope
    .resolve<PartnerModuleService>(PARTNER_MODULE)
    .retrievePartner(partner_id, { select: ["code", "name"] })
  const [preview] = await renderResources(req.scope, [resource], { code, name })
  res.json({ preview })
}

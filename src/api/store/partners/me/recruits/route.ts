import type { MedusaResponse } from "@medusajs/framework"

import { PARTNER_MODULE } from "../../../../../modules/partner"
import type PartnerModuleService from "../../../../../modules/partner/service"
import type { PartnerRequest } from "../../../../contract/partner-context"
import type { RecruitsQuery } from "../reports/contract"
import { readRecruits } from "./read-recruits"

/** Whom the signed-in partner recruited, with what their sales brought the partner. */
export async function GET(
  req: PartnerRequest,
  res: MedusaResponse,
): Promise<void> {
  const partnerId = req.partner_member.partner_id
  const partners = req.scope.resolve<PartnerModuleService>(PARTNER_MODULE)
  const { code } = await partners.retrievePartner(partnerId)
  const { storefrontUrl, portalPath } = await partners.getOptions()
  const url = new URL(`${storefrontUrl}${portalPath}/sign-up`)
  url.searchParams.set("recruiter", code)
  res.json({
    recruiting_url: url.href,
    ...(await readRecruits(
      req.scope,
      partnerId,
      req.validatedQuery as RecruitsQuery,
    )),
  })
}

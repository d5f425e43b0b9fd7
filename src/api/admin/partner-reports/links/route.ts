import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework"

import { REFERRAL_MODULE } from "../../../../modules/referral"
import type ReferralModuleService from "../../../../modules/referral/service"
import { toRange } from "../../../contract/date-range"
import { readPartnerNames } from "../../../contract/read-partner-names"
import type { LinkReportQuery } from "../contract"

const DEFAULT_DAYS = 30

/**
 * Clicks, visitors, leads and orders by partner, link and ad; the most clicks first. Of
 * the last thirty days unless a range is asked for.
 */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
): Promise<void> {
  const { partner_id, limit, offset, ...days } =
    req.validatedQuery as LinkReportQuery
  const { links, count } = await req.scope
    .resolve<ReferralModuleService>(REFERRAL_MODULE)
    .getLinkStatistics(toRange(days, DEFAULT_DAYS), partner_id ?? null, {
      limit,
      offset,
    })
  const nameOf = await readPartnerNames(
    req.scope,
    links.map(({ partner_id }) => partner_id),
  )
  res.json({
    links: links.map(({ partner_id, link_id, link_name, ...counts }) => ({
      partner: nameOf(partner_id),
      link: link_id === null ? null : { id: link_id, name: link_name ?? "" },
      ...counts,
    })),
    count,
    limit,
    offset,
  })
}

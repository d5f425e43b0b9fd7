import type { MedusaContainer } from "@medusajs/framework/types"

import { REFERRAL_MODULE } from "../../../../../../modules/referral"
import type ReferralModuleService from "../../../../../../modules/referral/service"
import { toRange } from "../../../../../contract/date-range"
import type { ReportQuery } from "../contract"

/** What came through one partner's links, by link and ad; the most clicks first. */
export async function readClicks(
  container: MedusaContainer,
  partnerId: string,
  { limit, offset, ...days }: ReportQuery,
) {
  const { links, count } = await container
    .resolve<ReferralModuleService>(REFERRAL_MODULE)
    .getLinkStatistics(toRange(days), partnerId, { limit, offset })
  return {
    links: links.map(
      ({ link_id, link_name, ad_code, clicks, visitors, leads, orders }) => ({
        link: link_id === null ? null : { id: link_id, name: link_name ?? "" },
        ad_code,
        clicks,
        visitors,
        leads,
        orders,
      }),
    ),
    count,
    limit,
    offset,
  }
}

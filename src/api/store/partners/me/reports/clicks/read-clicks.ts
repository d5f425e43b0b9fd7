import type { MedusaContainer } from "@medusajs/framework/types"

import { REFERRAL_MODULE } from "../../../../../../modules/referral"
import type { LinkStatistics } from "../../../../../../modules/referral/link-statistics"
import type ReferralModuleService from "../../../../../../modules/referral/service"
import type { KeysetPage } from "../../../../../../utils/keyset"
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
  return { links: links.map(showLink), count, limit, offset }
}

/** A page of the same for a file, by link and ad. */
export async function listClicks(
  container: MedusaContainer,
  partnerId: string,
  days: Pick<ReportQuery, "from" | "to">,
  page: KeysetPage,
) {
  const { links, next_cursor } = await container
    .resolve<ReferralModuleService>(REFERRAL_MODULE)
    .listLinkStatisticsByKey(toRange(days), partnerId, page)
  return { links: links.map(showLink), next_cursor }
}

function showLink({
  link_id,
  link_name,
  ad_code,
  clicks,
  visitors,
  leads,
  orders,
}: LinkStatistics) {
  return {
    link: link_id === null ? null : { id: link_id, name: link_name ?? "" },
    ad_code,
    clicks,
    visitors,
    leads,
    orders,
  }
}

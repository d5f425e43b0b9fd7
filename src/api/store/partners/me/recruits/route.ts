import type { MedusaResponse } from "@medusajs/framework"

import { LEDGER_MODULE } from "../../../../../modules/ledger"
import type LedgerModuleService from "../../../../../modules/ledger/service"
import { PARTNER_MODULE } from "../../../../../modules/partner"
import type PartnerModuleService from "../../../../../modules/partner/service"
import { toAmount } from "../../../../contract/amount"
import type { PartnerRequest } from "../../../../contract/partner-context"

/** Whom the signed-in partner recruited, with what their sales brought the partner. */
export async function GET(
  req: PartnerRequest,
  res: MedusaResponse,
): Promise<void> {
  const partnerId = req.partner_member.partner_id
  const partners = req.scope.resolve<PartnerModuleService>(PARTNER_MODULE)
  const { recruits, levels } = await partners.listRecruits(partnerId)
  const sales = await req.scope
    .resolve<LedgerModuleService>(LEDGER_MODULE)
    .getRecruitSales(
      partnerId,
      recruits.map(({ id }) => id),
    )
  const { code } = await partners.retrievePartner(partnerId)
  const { storefrontUrl, portalPath } = await partners.getOptions()
  const url = new URL(`${storefrontUrl}${portalPath}/sign-up`)
  url.searchParams.set("recruiter", code)
  res.json({
    recruiting_url: url.href,
    recruits: recruits.map(({ status, ...recruit }) => ({
      ...recruit,
      active: status === "active",
      sales: sales
        .filter(({ sold_by_partner_id }) => sold_by_partner_id === recruit.id)
        .map(({ currency_code, orders, earned }) => ({
          currency_code,
          orders,
          earned: toAmount(earned),
        })),
    })),
    levels,
  })
}

import type { MedusaContainer } from "@medusajs/framework/types"

import { LEDGER_MODULE } from "../../../modules/ledger"
import type LedgerModuleService from "../../../modules/ledger/service"
import { PARTNER_MODULE } from "../../../modules/partner"
import type PartnerModuleService from "../../../modules/partner/service"
import { REFERRAL_MODULE } from "../../../modules/referral"
import type ReferralModuleService from "../../../modules/referral/service"
import { toAmount } from "../../contract/amount"

/** An order's attribution with its trace, and its commissions with their arithmetic. */
export async function readOrderCommissions(
  container: MedusaContainer,
  orderId: string,
) {
  const commissions = await container
    .resolve<LedgerModuleService>(LEDGER_MODULE)
    .listOrderCommissions(orderId)
  const attribution = await container
    .resolve<ReferralModuleService>(REFERRAL_MODULE)
    .findAttribution(orderId)
  const names = await namesOf(container, [
    ...commissions.flatMap(({ partner_id, sold_by_partner_id }) => [
      partner_id,
      sold_by_partner_id,
    ]),
    attribution?.sale_partner_id ?? "",
  ])
  const named = (id: string) => names.get(id) ?? { id, code: "", name: "" }

  return {
    attribution: attribution && {
      sale_partner: attribution.sale_partner_id
        ? named(attribution.sale_partner_id)
        : null,
      source: attribution.source,
      click_id: attribution.click_id,
      placed_at: attribution.placed_at,
      settings_version: attribution.settings_version,
      trace: attribution.trace,
    },
    commissions: commissions.map(
      ({ partner_id, sold_by_partner_id, order_id: _, ...commission }) => ({
        ...commission,
        partner: named(partner_id),
        sold_by: named(sold_by_partner_id),
        earned: toAmount(commission.earned),
        clawed_back: toAmount(commission.clawed_back),
        amount: toAmount(commission.amount),
      }),
    ),
  }
}

async function namesOf(container: MedusaContainer, ids: readonly string[]) {
  const partners = await container
    .resolve<PartnerModuleService>(PARTNER_MODULE)
    .listPartners(
      { id: [...new Set(ids)] },
      { select: ["id", "code", "name"], withDeleted: true, take: ids.length },
    )
  return new Map(
    partners.map(({ id, code, name }) => [id, { id, code, name }] as const),
  )
}

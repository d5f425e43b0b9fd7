import type { MedusaContainer } from "@medusajs/framework/types"

import { partnersOfDecision } from "../../../domain/attribution/order-decisions"
import { toDecimal } from "../../../domain/money"
import type { Explained } from "../../../domain/reasons/say"
import { LEDGER_MODULE } from "../../../modules/ledger"
import type LedgerModuleService from "../../../modules/ledger/service"
import { REFERRAL_MODULE } from "../../../modules/referral"
import type ReferralModuleService from "../../../modules/referral/service"
import type { AttributionDTO } from "../../../modules/referral/types"
import { toAmount } from "../../contract/amount"
import {
  listPartnerNames,
  type PartnerName,
} from "../../contract/read-partner-names"

/**
 * All about an order: its attribution with its trace, what admins decided, which rule
 * decides about each line, and the commissions with their arithmetic.
 */
export async function readOrderCommissions(
  container: MedusaContainer,
  orderId: string,
) {
  const ledger = container.resolve<LedgerModuleService>(LEDGER_MODULE)
  const referral = container.resolve<ReferralModuleService>(REFERRAL_MODULE)
  const commissions = await ledger.listOrderCommissions(orderId)
  const sync = await ledger.getOrderSync(orderId)
  const attribution = await referral.findAttribution(orderId)
  const decisions = await referral.getDecisions([orderId])
  const decided = decisions.get(orderId) ?? []
  const names = await listPartnerNames(container, [
    ...commissions.flatMap(({ partner_id, sold_by_partner_id }) => [
      partner_id,
      sold_by_partner_id,
    ]),
    attribution?.sale_partner_id,
    attribution?.lead_partner_id,
    ...[...(attribution?.trace ?? []), ...(attribution?.lead_trace ?? [])].map(
      ({ partner_id }) => partner_id,
    ),
    ...decided.flatMap(partnersOfDecision),
  ])
  const nameOf = (id: string) => names.get(id) ?? { id, code: "", name: "" }
  return {
    attribution: attribution && showAttribution(attribution, nameOf),
    decisions: decided.map(({ id, kind, data, reason, decided_at }) => ({
      id,
      kind,
      data,
      reason,
      decided_at,
    })),
    problem: sync?.problem ?? null,
    problem_detail: sync?.problem_detail ?? null,
    payable_from: sync?.payable_from ?? null,
    lines: (sync?.lines ?? []).map((line) => ({
      ...withDetail(line),
      passed_over: line.passed_over.map(withDetail),
    })),
    commissions: commissions.map(
      ({ partner_id, sold_by_partner_id, order_id: _, ...commission }) => ({
        ...commission,
        partner: nameOf(partner_id),
        sold_by:
          sold_by_partner_id === null ? null : nameOf(sold_by_partner_id),
        earned: toAmount(commission.earned),
        clawed_back: toAmount(commission.clawed_back),
        amount: toAmount(commission.amount),
        pending: toAmount(commission.pending),
        payable: toAmount(
          toDecimal(commission.amount)
            .minus(toDecimal(commission.pending))
            .toFixed(),
        ),
      }),
    ),
    partners: [...names.values()],
  }
}

/** An attribution as the API shows it. */
function showAttribution(
  attribution: AttributionDTO,
  nameOf: (id: string) => PartnerName,
) {
  const named = (id: string | null) => (id === null ? null : nameOf(id))
  return {
    sale_partner: named(attribution.sale_partner_id),
    lead_partner: named(attribution.lead_partner_id),
    source: attribution.source,
    touch_id: attribution.touch_id,
    placed_at: attribution.placed_at,
    settings_version: attribution.settings_version,
    self_referral: attribution.self_referral,
    review: attribution.review,
    trace: attribution.trace.map(withDetail),
    lead_trace: attribution.lead_trace.map(withDetail),
  }
}

/** What was kept before reasons were kept in detail has its sentence only. */
function withDetail<Kept extends Explained>(kept: Kept) {
  return { ...kept, reason_detail: kept.reason_detail ?? null }
}
